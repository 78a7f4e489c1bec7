package org.hypothesisstories.workbench.mail;

import java.time.Instant;

/** One message in the queue. */
public record Mail(long id, String recipient, String subject, String body, String mimeType, Instant queued) {}
