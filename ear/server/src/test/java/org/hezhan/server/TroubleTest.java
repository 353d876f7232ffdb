package org.hezhan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TroubleTest {

    @Test
    void a_full_disk_is_told_with_what_to_do() {
        assertThat(Trouble.reason(new FileSystemException("home", null, "No space left on device")))
                .isEqualTo("the disk is full; make room and run again");
        assertThat(Trouble.reason(new IOException("Disk quota exceeded"))).contains("make room");
    }

    @Test
    void what_the_system_says_in_half_a_word_is_told_in_a_sentence() {
        assertThat(Trouble.reason(new FileAlreadyExistsException("home"))).isEqualTo("a file stands in its place");
        assertThat(Trouble.reason(new IOException("the network is down"))).isEqualTo("the network is down");
    }
}
