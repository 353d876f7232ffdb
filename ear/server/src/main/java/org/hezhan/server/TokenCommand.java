package org.hezhan.server;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a bearer token of a demo account, for trying the API. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Print a bearer token of a demo account (only while a run with demo accounts is on).")
final class TokenCommand implements Callable<Integer> {
    @Mixin
    HomeOption home = new HomeOption();

    @Parameters(paramLabel = "ACCOUNT", description = "A demo account, such as fang.jingyi.")
    String account = "";

    @Override
    public Integer call() {
        Running running = home.running();
        if (!running.demo().hasAccounts()) {
            throw new Trouble("This run has no demo accounts: tokens are given out only to run --demo.");
        }
        System.out.println(
                Tokens.ofAccount(running.access().realm(), running.access().cliSecret(), account));
        return 0;
    }
}
