package org.hezhan.pages.door;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Whether the sign-in system answers (登录系统是否在线); asked at most every two seconds, and never waited for long. */
final class SignInSystem {

    private static final long GOOD_FOR = 2_000_000_000L;
    private static final int PATIENCE = 1_500;

    private final URI address;
    private long asked = System.nanoTime() - GOOD_FOR;
    private boolean answered;

    SignInSystem(String address) {
        this.address = URI.create(address);
    }

    synchronized boolean answers() {
        if (System.nanoTime() - asked >= GOOD_FOR) {
            answered = ask();
            asked = System.nanoTime();
        }
        return answered;
    }

    private boolean ask() {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
