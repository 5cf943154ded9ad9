import pytest

from boldprint.prose import check_question


@pytest.mark.parametrize(
    "question",
    [
        "How great was our service?",
        "How much did you enjoy your visit?",
        "Don't you think our staff are helpful?",
        "Would you agree that delivery was quick?",
        "Was our friendly service what you wanted?",
        "How satisfied are you with the delivery?",
        "Were the price and quality right?",
        "Most customers like the new site; do you?",
        "Do you always shop with us?",
        "Why do you love our shop?",
        "What problems did you have with the courier?",
        "The delivery was on time, right?",
    ],
)
def test_leading(question: str) -> None:
    found = check_question(question)
    assert found
    assert all(remark.code == "T185" and question[remark.start : remark.end] == remark.words for remark in found)


@pytest.mark.parametrize(
    "question",
    [
        "What is the main reason for your score?",
        "How was the delivery?",
        "What happened when you called us?",
        "How satisfied or dissatisfied are you with the delivery?",
        "What was good, and what was not?",
        "How often do you shop with us?",
        "What can we do better?",
        "How did you hear about us?",
        "Which of these did you buy?",
    ],
)
def test_open(question: str) -> None:
    assert check_question(question) == []
