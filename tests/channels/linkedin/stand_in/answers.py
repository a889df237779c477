"""The bodies with which LinkedIn says no, word for word (contract §2.2, §5.5–5.8)."""

from tests.channels.linkedin.stand_in.world import Said


def no_token() -> Said:
    return Said(401, {"message": "Empty oauth2_access_token", "serviceErrorCode": 401, "status": 401})


def bad_token(number: int) -> Said:
    """65600 invalid, 65601 revoked, 65602 expired."""
    code, message = {
        65600: ("INVALID_ACCESS_TOKEN", "Invalid access token"),
        65601: ("REVOKED_ACCESS_TOKEN", "The token used in the request has been revoked by the user"),
        65602: ("EXPIRED_ACCESS_TOKEN", "The token used in the request has expired"),
    }[number]
    return Said(401, {"status": 401, "serviceErrorCode": number, "code": code, "message": message})


def no_version() -> Said:
    message = "A version must be present. Please specify a version by adding the Linkedin-Version header."
    return Said(400, {"status": 400, "code": "VERSION_MISSING", "message": message})


def dead_version(version: str) -> Said:
    message = f"Requested version {version}01 is not active"
    return Said(426, {"status": 426, "code": "NONEXISTENT_VERSION", "message": message})


def denied(key: str, version: str = "") -> Said:
    message = f"Not enough permissions to access: {key}.{version + '01' if version else 'NO_VERSION'}"
    return Said(403, {"status": 403, "serviceErrorCode": 100, "code": "ACCESS_DENIED", "message": message})


def said(status: int, message: str, **more: object) -> Said:
    return Said(status, {"message": message, "status": status, **more})


def unresolved() -> Said:
    message = "Resource method could not be resolved from request parameters."
    return said(400, message, code="ILLEGAL_ARGUMENT")


def missing_fields(*names: str) -> Said:
    lines = "".join(f"ERROR :: /{name} :: field is required but not found and has no default value\n" for name in names)
    return said(422, lines)


def too_long(name: str, length: int, most: int) -> Said:
    return said(400, f"{name} length {length} can't exceeded maximum {most} length", code="FIELD_LENGTH_TOO_LONG")


def blank(name: str) -> Said:
    return said(400, f"{name} is blank", code="INVALID_VALUE_BLANK_FIELD")


def not_found(what: str = "") -> Said:
    return said(404, f"Could not find entity {what}".strip(), code="NOT_FOUND")


def duplicate(urn: str) -> Said:
    why = "com.linkedin.content.common.exception.BadRequestResponseException: Content is a duplicate of " + urn
    detail = {"description": "Duplicate post is detected", "input": {}, "code": "DUPLICATE_POST"}
    kind = "com.linkedin.common.error.BadRequest"
    return said(422, why, errorDetailType=kind, errorDetails={"inputErrors": [detail]})


def day_is_over() -> Said:
    return said(429, "Resource level throttle APPLICATION DAY limit for calls to this resource is reached.")


def too_many_comments() -> Said:
    return said(429, "Comment create throttled: creation rate limit exceeded for member")


def no_activity(urn: str) -> Said:
    return said(404, f"Unable to obtain activity for urn: '{urn}'")
