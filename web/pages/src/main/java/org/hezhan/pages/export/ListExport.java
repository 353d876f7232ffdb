package org.hezhan.pages.export;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.hezhan.pages.door.CurrentActor;
import org.hezhan.pages.show.Saying;

/** What the workbooks of all lists share (导出): a name as in the address, the list's own name as title, fixed columns. */
abstract class ListExport implements Export {

    @Inject
    CurrentActor actor;

    @Inject
    Saying words;

    private final String name;
    private final List<String> headings;

    ListExport(String name, String... headings) {
        this.name = name;
        this.headings = List.of(headings);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title(Asked asked) {
        return words.with("place." + name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
