"""The classes a word can belong to, as bits of one number: a word that may be several things carries several bits."""

from typing import Final

BASE: Final = 1 << 0  # scan
THIRD: Final = 1 << 1  # scans
PAST: Final = 1 << 2  # scanned, wrote
PARTICIPLE: Final = 1 << 3  # scanned, written
GERUND: Final = 1 << 4  # scanning
NOUN: Final = 1 << 5
ADJECTIVE: Final = 1 << 6
ADVERB: Final = 1 << 7
DETERMINER: Final = 1 << 8  # the, my, this, every
SUBJECT: Final = 1 << 9  # I, he, they: only ever a subject
PRONOUN: Final = 1 << 10  # it, you, this, somebody: subject or object
OBJECT: Final = 1 << 11  # me, him, them
PREPOSITION: Final = 1 << 12
CONJUNCTION: Final = 1 << 13  # and, or, but
SUBORDINATOR: Final = 1 << 14  # if, once, because
RELATIVE: Final = 1 << 15  # that, which, who, what, how
MODAL: Final = 1 << 16  # can, must, may; will and shall are FUTURE
FUTURE: Final = 1 << 17
BE: Final = 1 << 18
HAVE: Final = 1 << 19
DO: Final = 1 << 20
GET: Final = 1 << 21
TO: Final = 1 << 22
NOT: Final = 1 << 23
NUMBER: Final = 1 << 24
COMMA: Final = 1 << 25
STOP: Final = 1 << 26  # ; : dash bracket and the end
NAME: Final = 1 << 27  # a capital letter inside the sentence, a quotation, a fact's name
PLURAL: Final = 1 << 28
POSSESSIVE: Final = 1 << 29  # 's after a noun
PRESENT: Final = 1 << 30  # of be, have, do, get: am, is, has, does, gets

ANY_PAST: Final = PAST | PARTICIPLE
FINITE_FORM: Final = BASE | THIRD | PAST
AUXILIARY: Final = MODAL | FUTURE | BE | HAVE | DO
