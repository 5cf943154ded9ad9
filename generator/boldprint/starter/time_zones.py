"""The time zone that a new shop begins with.

Most countries keep one. Of those with several, Unicode CLDR names the principal one of twelve (`primaryZones` in its
supplemental data); for the others stands the zone in which most people live, as national statistics count them. A shop
elsewhere in such a country writes its own zone into `content/site.yaml`.
"""

from babel.core import get_global

_MOST_PEOPLE = {
    "AR": "America/Argentina/Buenos_Aires",
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "CD": "Africa/Kinshasa",
    "CL": "America/Santiago",
    "CN": "Asia/Shanghai",
    "CY": "Asia/Nicosia",
    "DE": "Europe/Berlin",
    "EC": "America/Guayaquil",
    "ES": "Europe/Madrid",
    "FM": "Pacific/Chuuk",
    "GL": "America/Nuuk",
    "ID": "Asia/Jakarta",
    "KI": "Pacific/Tarawa",
    "KZ": "Asia/Almaty",
    "MH": "Pacific/Majuro",
    "MN": "Asia/Ulaanbaatar",
    "MX": "America/Mexico_City",
    "MY": "Asia/Kuala_Lumpur",
    "NZ": "Pacific/Auckland",
    "PF": "Pacific/Tahiti",
    "PG": "Pacific/Port_Moresby",
    "PS": "Asia/Gaza",
    "PT": "Europe/Lisbon",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "US": "America/New_York",
    "UZ": "Asia/Tashkent",
}


def zones_of(country: str) -> tuple[str, ...]:
    """The time zones of a country, by its two letters.

    >>> zones_of("ES")
    ('Africa/Ceuta', 'Atlantic/Canary', 'Europe/Madrid')
    """
    return tuple(get_global("territory_zones").get(country, ()))


def usual_zone(country: str) -> str:
    """The zone in which most people of a country live; UTC for a country without any.

    >>> usual_zone("IE"), usual_zone("US"), usual_zone("ES"), usual_zone("ZZ")
    ('Europe/Dublin', 'America/New_York', 'Europe/Madrid', 'UTC')
    """
    zones = zones_of(country)
    return _MOST_PEOPLE.get(country) or (zones[0] if len(zones) == 1 else "UTC")
