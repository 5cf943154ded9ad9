"""Chinese: two-character pieces, no stems; stop words are pieces that only ask."""

from boldprint.search.language import Language

LANGUAGE = Language(
    code="zh",
    stop_words=frozenset(
        """
我 你 您 的 了 吗 呢 吧 是 在 有 和 与 请 我的 你们 您们 我们 请问 怎么 么样 什么 为什 如何 可以 以吗 能不 不能 是否 多少 哪里 哪儿 想要 我想 要怎 一个 一下 没有 这个
那个 怎样 有什 是什 我要 谢谢 你好 您好
""".split()
    ),
)
