package org.hypothesisstories.workbench.rest.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hypothesisstories.workbench.jira.attachment.StoredAttachment;

/** Files on issues as Jira writes them. */
public final class AttachmentJson {
    private final Links links;
    private final PeopleJson people;

    public AttachmentJson(Links links, PeopleJson people) {
        this.links = links;
        this.people = people;
    }

    public Map<String, Object> attachment(StoredAttachment attachment) {
        String name = URLEncoder.encode(attachment.fileName(), StandardCharsets.UTF_8);
        return new JsonObject()
                .with("self", links.to("attachment/" + attachment.id()))
                .with("id", String.valueOf(attachment.id()))
                .with("filename", attachment.fileName())
                .with("author", people.user(attachment.author()))
                .with("created", JsonDates.instant(attachment.created()))
                .with("size", attachment.size())
                .with("mimeType", attachment.mimeType())
                .with("content", links.base() + "/secure/attachment/" + attachment.id() + "/" + name);
    }
}
