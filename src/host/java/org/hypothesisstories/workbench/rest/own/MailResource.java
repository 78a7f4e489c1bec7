package org.hypothesisstories.workbench.rest.own;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.mail.Mail;
import org.hypothesisstories.workbench.mail.Mailbox;
import org.hypothesisstories.workbench.rest.json.JsonObject;

/** The mail that was queued and never leaves the workbench, newest first. */
@Path("mails")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class MailResource {
    private final Mailbox mailbox;

    public MailResource(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GET
    public List<Map<String, Object>> list(@QueryParam("limit") @DefaultValue("100") int limit) {
        return mailbox.list(limit).stream().map(MailResource::json).toList();
    }

    private static Map<String, Object> json(Mail mail) {
        return new JsonObject()
                .with("id", mail.id())
                .with("recipient", mail.recipient())
                .with("subject", mail.subject())
                .with("body", mail.body())
                .with("mimeType", mail.mimeType())
                .with("queued", mail.queued().toString());
    }
}
