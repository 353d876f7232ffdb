package org.hezhan.settings;

/** Who buys from whom (购买模式, domain §1.1). */
public enum PurchaseModel {
    /** 区级购买 */
    DISTRICT_BUYS,
    /** 街道购买 */
    STREET_BUYS,
    /** 市级购买 */
    CITY_BUYS,
    /** 直接聘用 */
    DIRECT_HIRE
}
