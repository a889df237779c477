"""Who a member is, and which pages a member speaks for (contract §3)."""

from tests.channels.linkedin.stand_in import answers
from tests.channels.linkedin.stand_in.call import Call, page_of
from tests.channels.linkedin.stand_in.world import Said, World


def userinfo(world: World, call: Call) -> Said:
    """/v2/userinfo."""
    if not call.may("openid"):
        return answers.denied("userinfo.GET")
    name = world.members[call.grant.person]
    first, _, last = name.partition(" ")
    locale = {"country": "US", "language": "en"}
    who = {"sub": call.grant.person, "name": name, "given_name": first, "family_name": last, "locale": locale}
    return Said(200, who)


def me(world: World, call: Call) -> Said:
    """/v2/me and /rest/me."""
    if not call.may("r_basicprofile"):
        return answers.denied("me.GET", call.version if call.is_versioned else "")
    first, _, last = world.members[call.grant.person].partition(" ")
    who = {"id": call.grant.person, "localizedFirstName": first, "localizedLastName": last}
    return Said(200, {**who, "vanityName": first.lower()})


def roles(world: World, call: Call) -> Said:
    """/rest/organizationAcls."""
    if not call.may("rw_organization_admin"):
        return answers.denied("organizationAcls.FINDER-roleAssignee", call.version)
    created = {"actor": call.person, "time": world.now}
    mine = [
        {
            "organization" if int(number) % 2 else "organizationTarget": f"urn:li:organization:{number}",
            "roleAssignee": call.person,
            "role": "ADMINISTRATOR",
            "state": "APPROVED",
            "created": created,
            "lastModified": created,
        }
        for number, (_, people) in sorted(world.pages.items())
        if call.grant.person in people
    ]
    return Said(200, page_of(mine, call))


def organization(world: World, call: Call) -> Said:
    """/rest/organizations/{id}."""
    if not call.may("rw_organization_admin") and not call.may("r_organization_social"):
        return answers.denied("organizations.GET", call.version)
    page = world.pages.get(call.parts[2])
    if page is None:
        return answers.not_found(call.parts[2])
    return Said(
        200, {"id": int(call.parts[2]), "localizedName": page[0], "vanityName": page[0].lower().replace(" ", "-")}
    )


def person(world: World, call: Call) -> Said:
    """/rest/people/(id:…): a name, or `private`."""
    if not call.may("r_basicprofile"):
        return answers.denied("people.GET", call.version)
    number = call.parts[2].removeprefix("(id:").removesuffix(")")
    name = world.members.get(number, "")
    if not name or name.startswith("_"):
        return Said(200, {"id": "private"})
    first, _, last = name.partition(" ")
    return Said(200, {"id": number, "localizedFirstName": first, "localizedLastName": last})
