package org.hezhan.shared;

/** Why a request is refused; each feature lists its own as an enum. The constant's name gives the key of its sentence. */
public interface Reason {

    /** The four kinds of <em>no</em> that the domain knows; the web turns them into status codes. */
    enum Kind {
        /** 不存在（或不在本区、不在可见范围内） */
        MISSING,
        /** 无权办理 */
        FORBIDDEN,
        /** 与当前状态冲突 */
        CONFLICT,
        /** 内容不合要求 */
        INVALID
    }

    Kind kind();

    String name();

    /** The key of the sentence in the bundles, such as {@code daily.remark-missing}. */
    default String key() {
        var feature = getClass().getPackageName();
        return feature.substring(feature.lastIndexOf('.') + 1)
                + "."
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** @param facts what the sentence tells: values, or enum constants which are said in words */
    default Refusal refusal(Object... facts) {
        return new Refusal(this, facts);
    }
}
