package org.hezhan.tenancy;

/** Names one tenant: the six-digit division code (区划代码, GB/T 2260) of a district whose bureau uses the system. */
public record DistrictCode(int value) {

    public DistrictCode {
        if (value < 110_000 || value > 999_999) {
            throw new IllegalArgumentException("Not a division code: " + value);
        }
    }

    /** @throws IllegalArgumentException when the text is not exactly six ASCII digits */
    public static DistrictCode valueOf(String text) {
        if (text.length() != 6 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("Not a division code: " + text);
        }
        return new DistrictCode(Integer.parseInt(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
