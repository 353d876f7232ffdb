package org.hezhan.tests.pages;

/** The two widths on which every page is looked at: a desk and a thumb. */
enum Screen {
    WIDE(1280, 900),
    PHONE(360, 740);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
