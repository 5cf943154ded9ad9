"""Chinese: characters instead of words; 了 and 过 at the end of a clause, 将 and 会, 被 and 由, hedges."""

from boldprint.prose.language import Language
from boldprint.prose.patterns import finder

_RULES = (
    ("T110", r"(?<![除为])[\u4e00-\u9fff](?:了|过)(?=[，。；！？,.]|$|[\u4e00-\u9fff]{1,8}[。，])(?<!不了)(?<!通过)(?<!超过)(?<!经过)(?<!好了)", "写成现在的动作"),
    ("T120", r"(?:将会|将要|将(?=[\u4e00-\u9fff]{0,4}(?:收到|发送|退|联系|通知|处理))|会(?=[\u4e00-\u9fff]{0,3}(?:收到|发送|退款|联系|通知|处理|打电话|送达))|即将)", "写成现在的动作"),
    ("T130?", r"被[\u4e00-\u9fff]|由[\u4e00-\u9fff]{1,8}(?:负责|处理|完成|检查|签字|批准)", "写明谁做，或写成命令"),
    ("T140", r"可能|尽量|也许|大概|一般来说|通常|尽快|尽可能|或许|如有可能", "写明情况或时间"),
    ("T150", r"进行[\u4e00-\u9fff]{2}(?:[^\u4e00-\u9fff]|$|[\u4e00-\u9fff])", "直接用动词"),
)  # fmt: skip

LANGUAGE = Language("zh", {"sop": 40, "public": 50}, finder(_RULES, "", "如果|若|当"), by_letters=True)
