package org.hypothesisstories.workbench.web.admin;

import java.util.List;
import org.hypothesisstories.workbench.mail.Mail;
import org.hypothesisstories.workbench.mail.Mailbox;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.page.Moments;
import org.hypothesisstories.workbench.web.page.Moments.Moment;

/** The mail that the workbench keeps instead of sending it. */
public final class MailPages {
    private static final int NEWEST = 100;

    private final Mailbox mailbox;
    private final Moments moments;

    public MailPages(Mailbox mailbox, Moments moments) {
        this.mailbox = mailbox;
        this.moments = moments;
    }

    /** One message; its text is shown as text whatever its type. */
    public record Row(long id, String recipient, String subject, String body, Moment queued) {}

    public void addTo(Routes routes) {
        routes.get("/secure/admin/MailQueueAdmin.jspa", Access.ADMINISTRATORS, this::list);
    }

    private Reply list(Visit visit) {
        List<Row> rows = mailbox.list(NEWEST).stream().map(this::row).toList();
        return Reply.view("admin/mail.vm", "web.mail.title").inContext("atl.admin").with("messages", rows);
    }

    private Row row(Mail mail) {
        return new Row(mail.id(), mail.recipient(), mail.subject(), mail.body() == null ? "" : mail.body(),
                moments.of(mail.queued()));
    }
}
