package org.hezhan.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface (程序接口); its context is {@code /api}. Resources and providers are found by their annotations. */
@ApplicationPath("/")
public class Api extends Application {}
