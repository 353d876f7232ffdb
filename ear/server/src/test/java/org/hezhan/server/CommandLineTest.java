package org.hezhan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hezhan.server.Operator.Progress;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandLineTest {
    private final StringWriter said = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void help_names_every_command() {
        int code = execute("--help");

        assertThat(code).isZero();
        assertThat(said.toString()).contains("run", "token", "district", "reset", "realm", "test");
    }

    @Test
    void a_wrong_clock_is_refused_with_the_right_forms() {
        int code = execute("run", "--clock", "yesterday");

        assertThat(code).isEqualTo(2);
        assertThat(said.toString()).contains("fixed:2026-03-31T17:30");
    }

    @Test
    void nothing_is_asked_of_a_home_where_nothing_runs() {
        int code = execute("token", "fang.jingyi", "--home", folder.toString());

        assertThat(code).isEqualTo(1);
        assertThat(said.toString()).contains("Nothing runs in");
    }

    @Test
    void a_folder_without_its_first_file_is_no_pack() throws IOException {
        Files.writeString(folder.resolve("stations.csv"), "code,name\n");

        assertThat(catchTrouble(() -> PackFiles.of(folder))).contains("district.properties", "_template");
    }

    @Test
    void one_account_of_each_role_is_shown() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("430103"));
        Files.writeString(
                pack.resolve("accounts.csv"),
                "account,name_zh,role,scope_kind,scope\na.one,A,STATION_HEAD,,\nb.two,B,STATION_HEAD,,\nc.three,C,AUDITOR,,\n");

        assertThat(String.join("\n", DemoAccounts.of(folder).lines()))
                .contains("a.one", "c.three", "hezhan-demo-2026")
                .doesNotContain("b.two");
    }

    @Test
    void progress_is_drawn_as_a_bar() {
        assertThat(ProgressBar.of(new Progress(50, 100, "March", false)))
                .isEqualTo("  [###############...............] 50/100 March");
    }

    private int execute(String... arguments) {
        PrintWriter out = new PrintWriter(said);
        return Main.commandLine().setOut(out).setErr(out).execute(arguments);
    }

    private static String catchTrouble(Runnable work) {
        try {
            work.run();
            return "";
        } catch (Trouble trouble) {
            return trouble.sentence();
        }
    }
}
