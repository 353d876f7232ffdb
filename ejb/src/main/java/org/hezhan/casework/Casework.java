package org.hezhan.casework;

import java.util.*;

@jakarta.ejb.Stateless
public class Casework {
    public void write(UUID a, UUID b, UUID c, java.time.LocalDate d, List<RecordDraft> e) {}

    public void submit(UUID a) {}

    public void sendBack(UUID a) {}

    public void approve(UUID a, org.hezhan.identity.Actor by) {}
}
