"""Feedback: three categories, a survey, where suggestions go (002-16, 002-17, 003-11, 004-26)."""

from boldprint.policies.feedback.model import FeedbackPublic, FeedbackStaff
from boldprint.policies.policy_type import PolicyType

TYPE = PolicyType(
    kind="feedback",
    title="Feedback",
    purpose="How customers tell the shop what to do better, and what becomes of it.",
    public=FeedbackPublic,
    staff=FeedbackStaff,
    area="retention",
    stage="after-sale",
)
