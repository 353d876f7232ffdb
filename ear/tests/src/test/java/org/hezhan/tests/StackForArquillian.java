package org.hezhan.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** Leads Arquillian to the WildFly that runs already, and lets it ask there where its test archive went. */
public class StackForArquillian implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        var options = TheStack.get().options();
        System.setProperty("hezhan.management", Integer.toString(options.ports().management()));
        System.setProperty("hezhan.wildfly", TheStack.wildfly().toString());
        try (var client = ModelControllerClient.Factory.create(
                "127.0.0.1", options.ports().management())) {
            openJmx(client);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The product's own server answers no JMX from outside; Arquillian needs it on the management port. */
    private static void openJmx(ModelControllerClient client) throws IOException {
        var address = Operations.createAddress("subsystem", "jmx", "remoting-connector", "jmx");
        var known = client.execute(Operations.createReadResourceOperation(address));
        if (!Operations.isSuccessfulOutcome(known)) {
            var add = Operations.createAddOperation(address);
            add.get("use-management-endpoint").set(true);
            mustSucceed(client.execute(add));
        }
    }

    private static void mustSucceed(ModelNode answer) {
        if (!Operations.isSuccessfulOutcome(answer)) {
            throw new IllegalStateException(
                    Operations.getFailureDescription(answer).asString());
        }
    }
}
