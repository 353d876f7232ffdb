package org.hezhan.intake;

/** What can be wrong with any sheet, whatever it is about (表格差错). */
public enum SheetFlaw implements Flaw {
    /** 文件过大 */
    FILE_TOO_LARGE,
    /** 文件打不开 */
    FILE_UNREADABLE,
    /** 文件没有内容 */
    FILE_EMPTY,
    /** 行数过多 */
    TOO_MANY_ROWS,
    /** 缺少列 */
    COLUMN_MISSING,
    /** 多余的列 */
    COLUMN_UNKNOWN,
    /** 列重复 */
    COLUMN_TWICE,
    /** 行比表头长 */
    ROW_TOO_LONG,
    /** 必填项空缺 */
    VALUE_MISSING,
    /** 文字过长 */
    TEXT_TOO_LONG,
    /** 公式出错 */
    FORMULA_BROKEN,
    /** 不是整数 */
    NOT_AN_INTEGER,
    /** 超出范围 */
    OUT_OF_RANGE,
    /** 不是金额 */
    NOT_YUAN,
    /** 不是数 */
    NOT_A_NUMBER,
    /** 不是日期 */
    NOT_A_DATE,
    /** 不是时刻 */
    NOT_A_TIME,
    /** 起止日期颠倒 */
    DATES_REVERSED,
    /** 不在可选项中 */
    NOT_A_CHOICE,
    /** 编码位数不对 */
    NOT_A_CODE,
    /** 重复 */
    VALUE_TWICE,
    /** 引用的对象不存在 */
    REFERENCE_UNKNOWN,
    /** 不是“键=值” */
    LINE_NOT_UNDERSTOOD,
    /** 未知的键 */
    KEY_UNKNOWN,
    /** 缺少键 */
    KEY_MISSING,
    /** 键重复 */
    KEY_TWICE
}
