package org.hezhan.roster;

import org.hezhan.intake.Flaw;

/** What can be wrong with a sheet of the roster (名册差错). */
public enum RosterFlaw implements Flaw {
    /** 信用代码字符或长度不对 */
    USCC_CHARACTERS,
    /** 信用代码校验位不对 */
    USCC_CHECK,
    /** 组织机构代码校验位不对 */
    USCC_ORGANISATION_CHECK,
    /** 不是本区的街道代码 */
    STREET_OF_OTHER_DISTRICT,
    /** 站点编码与街道代码不符 */
    STATION_OUTSIDE_STREET,
    /** 品牌与品牌类别须同时填写 */
    BRAND_HALF_TOLD,
    /** 账号名不合规则 */
    ACCOUNT_NAME,
    /** 角色不存在 */
    ROLE_UNKNOWN,
    /** 范围类别不存在 */
    SCOPE_KIND_UNKNOWN,
    /** 范围须为空 */
    SCOPE_SUPERFLUOUS,
    /** 范围未填 */
    SCOPE_MISSING,
    /** 同一街道有多个站点，须写站点编码 */
    STATION_AMBIGUOUS,
    /** 管理员不得兼任可读敏感信息的角色 */
    ADMIN_READS_NOTHING,
    /** 同一账号姓名不一致 */
    NAME_DIFFERS,
    /** 岗位同期已有人 */
    POST_HELD_TWICE,
    /** 同一人同期在两个岗位 */
    PERSON_HOLDS_TWO,
    /** 在岗早于岗位设立 */
    HELD_BEFORE_OPENED
}
