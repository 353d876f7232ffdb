package org.hezhan.api;

import java.util.Locale;

/** Why the door itself refuses a request (协议层拒绝), before any rule of a feature is asked. */
enum ApiReason {
    /** 请求内容无法识别。 */
    CONTENT_NOT_UNDERSTOOD(400),
    /** 请求内容中有不认识的字段。 */
    MEMBER_UNKNOWN(400),
    /** 查询参数不认识。 */
    PARAMETER_UNKNOWN(400),
    /** 查询参数重复。 */
    PARAMETER_REPEATED(400),
    /** 查询参数无法识别。 */
    PARAMETER_NOT_UNDERSTOOD(400),
    /** 缺少查询参数。 */
    PARAMETER_MISSING(400),
    /** 每页条数须在 1 至 200 之间。 */
    LIMIT_OUT_OF_RANGE(400),
    /** 标识须为 UUIDv7。 */
    ID_NOT_V7(400),
    /** If-Match 无法识别。 */
    VERSION_NOT_UNDERSTOOD(400),
    /** 未登录，或令牌无效。 */
    SIGN_IN_NEEDED(401),
    /** 无权。 */
    NOT_FOR_YOU(403),
    /** 不支持的方法。 */
    METHOD_NOT_ALLOWED(405),
    /** 无法以所要的格式回答。 */
    NOT_ACCEPTABLE(406),
    /** 请求内容过大。 */
    TOO_LARGE(413),
    /** 请求内容须为 JSON。 */
    WRONG_MEDIA_TYPE(415),
    /** 缺少 If-Match。 */
    VERSION_MISSING(428),
    /** 系统出错。 */
    UNEXPECTED(500),
    /** 系统未就绪。 */
    UNAVAILABLE(503),
    /** 存储空间已满。 */
    NO_ROOM(503);

    private final int status;

    ApiReason(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String key() {
        return "api." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ApiRefusal refusal(Object... facts) {
        return new ApiRefusal(this, facts);
    }
}
