package org.hezhan.indicator;

/** How a condition fact is written (要素类型). */
public enum FactKind {
    FLAG,
    NUMBER,
    CHOICE,
    TEXT,
    DATE
}
