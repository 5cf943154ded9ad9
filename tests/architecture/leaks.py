# Each line marked `LEAK` must be refused by the type checker; test_typing.py holds that list.
from boldprint.edition.public import PublicLibrary, PublicPolicy
from boldprint.edition.staff import StaffLibrary, StaffPolicy
from boldprint.exports.export import PublicExport
from boldprint.pages.page import PublicFragment, PublicPage, StaffFragment
from boldprint.values.text import PublicText, StaffText, for_staff


def staff_text_as_public(text: StaffText) -> PublicText:
    return text  # LEAK


def back_from_staff(text: PublicText) -> PublicText:
    return for_staff(text)  # LEAK


def staff_body(body: StaffFragment, title: PublicText) -> PublicPage:
    return PublicPage("a.md", title, title, body)  # LEAK


def staff_title(body: PublicFragment, title: StaffText) -> PublicPage:
    return PublicPage("a.md", title, PublicText.parse("b"), body)  # LEAK


def staff_export(make: object) -> PublicExport:
    def from_staff(library: StaffLibrary) -> dict[str, bytes]:
        return {}

    return PublicExport("macros", "Replies", from_staff)  # LEAK


def staff_policy_as_public(library: PublicLibrary, policy: StaffPolicy) -> tuple[PublicPolicy, ...]:
    return (*library.policies, policy)  # LEAK
