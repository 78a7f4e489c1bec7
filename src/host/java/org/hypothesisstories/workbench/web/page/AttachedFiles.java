package org.hypothesisstories.workbench.web.page;

import com.atlassian.jira.issue.Issue;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hypothesisstories.workbench.jira.attachment.IssueAttachments;
import org.hypothesisstories.workbench.jira.attachment.StoredAttachment;
import org.hypothesisstories.workbench.web.http.Access;
import org.hypothesisstories.workbench.web.http.Refusal;
import org.hypothesisstories.workbench.web.http.Reply;
import org.hypothesisstories.workbench.web.http.Routes;
import org.hypothesisstories.workbench.web.http.Visit;
import org.hypothesisstories.workbench.web.page.Moments.Moment;

/** The files on an issue: their list on its page, and each for download. */
public final class AttachedFiles {
    private final IssueAttachments attachments;
    private final Moments moments;

    public AttachedFiles(IssueAttachments attachments, Moments moments) {
        this.attachments = attachments;
        this.moments = moments;
    }

    /** One file. */
    public record FileView(String name, String path, Moment created) {}

    List<FileView> of(Issue issue) {
        return attachments.of(issue).stream()
                .map(file -> new FileView(file.fileName(), "/secure/attachment/" + file.id() + "/" + encoded(file),
                        moments.of(file.created())))
                .toList();
    }

    void addTo(Routes routes, IssueLookup lookup) {
        routes.get("/secure/attachment/{id}/{name}", Access.USERS, visit -> download(visit, lookup));
    }

    private Reply download(Visit visit, IssueLookup lookup) {
        String id = visit.path("id");
        StoredAttachment file = attachments.named(id).orElseThrow(() -> Refusal.notFound("web.error.attachment"));
        lookup.withId(visit, file.issueId());
        HttpServletResponse response = visit.response();
        response.setContentType("application/octet-stream");
        // Never inline: a file that somebody attached must not run as a page of this site.
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file));
        try {
            response.getOutputStream().write(attachments.content(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Reply.Written();
    }

    private static String encoded(StoredAttachment file) {
        return URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
