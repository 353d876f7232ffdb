package org.hezhan.indicator;

import static org.hezhan.indicator.FactKind.CHOICE;
import static org.hezhan.indicator.FactKind.DATE;
import static org.hezhan.indicator.FactKind.FLAG;
import static org.hezhan.indicator.FactKind.NUMBER;
import static org.hezhan.indicator.FactKind.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something about a delivery on which its counting depends (计数要素), such as whether a household was met. */
public enum Fact {
    /** 个案阶段 */
    STAGE(FactChoice.INTAKE, FactChoice.SESSION, FactChoice.CLOSURE),
    /** 实质跟进次数 */
    SESSIONS(NUMBER),
    /** 其中面谈次数 */
    FACE_SESSIONS(NUMBER),
    /** 结案结果 */
    OUTCOME(FactChoice.GOAL_MET, FactChoice.REFERRED, FactChoice.LOST),
    /** 督导审核通过 */
    SUPERVISED(FLAG),
    /** 四色评级 */
    COLOUR(TEXT),
    /** 复评有效期至 */
    REVIEW_UNTIL(DATE),
    /** 在管 */
    MANAGED(FLAG),
    /** 第几次面谈 */
    SESSION_NO(NUMBER),
    /** 已转为个案 */
    CASE_OPENED(FLAG),
    /** 响应用时（小时） */
    RESPONSE_HOURS(NUMBER),
    /** 已形成处置报告 */
    REPORTED(FLAG),
    /** 每节时长（分钟） */
    SESSION_MINUTES(NUMBER),
    /** 出席率（%） */
    ATTENDANCE(NUMBER),
    /** 仅发放资料 */
    MATERIALS_ONLY(FLAG),
    /** 已见到服务对象 */
    MET(FLAG),
    /** 在重点对象名册 */
    ON_LIST(FLAG),
    /** 通话接通 */
    CONNECTED(FLAG),
    /** 完成问询要点 */
    POINTS_DONE(FLAG),
    /** 路线 */
    ROUTE(TEXT),
    /** 渠道 */
    CHANNEL(FactChoice.VISIT, FactChoice.PHONE, FactChoice.ONLINE),
    /** 已答复 */
    ANSWERED(FLAG),
    /** 核心字段完整率（%） */
    COMPLETENESS(NUMBER),
    /** 已取得知情同意 */
    CONSENT(FLAG),
    /** 事由或议题 */
    TOPIC(TEXT),
    /** 街道核实属实 */
    VERIFIED(FLAG),
    /** 已取得回执 */
    RECEIPT(FLAG),
    /** 跟进距转出（日） */
    FOLLOW_UP_DAYS(NUMBER),
    /** 心愿进度 */
    WISH_STEP(FactChoice.COLLECTED, FactChoice.CLAIMED, FactChoice.DELIVERED, FactChoice.CONFIRMED),
    /** 确认人 */
    CONFIRMED_BY(FactChoice.SELF, FactChoice.GUARDIAN),
    /** 已签订结对关系 */
    PAIRED(FLAG),
    /** 已在志愿服务系统注册 */
    REGISTERED(FLAG),
    /** 本年度服务次数 */
    SERVICES(NUMBER),
    /** 已入账或签收 */
    RECEIVED(FLAG),
    /** 属财政项目经费 */
    PUBLIC_FUNDS(FLAG),
    /** 折价依据 */
    VALUATION(FactChoice.CASH, FactChoice.INVOICE, FactChoice.MARKET),
    /** 有效链接 */
    EFFECTIVE(FLAG),
    /** 有章程或公约 */
    CHARTER(FLAG),
    /** 骨干人数 */
    BACKBONE(NUMBER),
    /** 年活动次数 */
    ACTIVITIES(NUMBER),
    /** 已形成纪要 */
    MINUTED(FLAG),
    /** 有跟进事项 */
    FOLLOW_UP(FLAG),
    /** 覆盖辖区全部社区 */
    ALL_COMMUNITIES(FLAG),
    /** 有数据分析与结论 */
    ANALYSED(FLAG),
    /** 刊登级别 */
    LEVEL(FactChoice.DISTRICT, FactChoice.CITY, FactChoice.PROVINCE, FactChoice.NATIONAL),
    /** 已通过隐私审核 */
    PRIVACY_REVIEWED(FLAG),
    /** 已去标识化 */
    DEIDENTIFIED(FLAG),
    /** 培训形式 */
    MODE(FactChoice.ONSITE, FactChoice.ONLINE),
    /** 有签到 */
    SIGNED_IN(FLAG),
    /** 有学习时长证明 */
    PROVEN(FLAG),
    /** 督导形式 */
    FORM(FactChoice.INDIVIDUAL, FactChoice.GROUP),
    /** 双方签字 */
    SIGNED(FLAG),
    /** 满意份数 */
    SATISFIED(NUMBER),
    /** 有效样本 */
    VALID(NUMBER);

    private static final Map<String, Fact> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Fact::code, Function.identity()));

    private final FactKind kind;
    private final List<FactChoice> choices;

    Fact(FactKind kind) {
        this.kind = kind;
        this.choices = List.of();
    }

    Fact(FactChoice... choices) {
        this.kind = CHOICE;
        this.choices = List.of(choices);
    }

    public FactKind kind() {
        return kind;
    }

    public List<FactChoice> choices() {
        return choices;
    }

    /** The name in JSON and in the packs, such as {@code faceSessions}. */
    public String code() {
        return Codes.camel(this);
    }

    static @Nullable Fact withCode(String code) {
        return BY_CODE.get(code);
    }
}
