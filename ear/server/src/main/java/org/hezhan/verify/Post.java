package org.hezhan.verify;

import java.time.LocalDate;
import java.util.UUID;

/** What a record bears (过账): of which indicator, on which day, at which station. */
record Post(UUID record, UUID station, String indicator, LocalDate day) {}
