package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.jira.filter.FilterShare;
import org.hypothesisstories.workbench.jira.filter.SavedFilter;
import org.hypothesisstories.workbench.jira.filter.SavedFilters;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.FilterJson;

/** Saved filters and with whom they are shared. */
@Path("filter")
@Produces(MediaType.APPLICATION_JSON)
public final class FilterResource {
    private final SavedFilters filters;
    private final SearchService search;
    private final VisibleProjects projects;
    private final JiraAuthenticationContext caller;
    private final FilterJson json;

    /** A filter as a client sends it. */
    public record Wanted(String name, String description, String jql, Boolean favourite, Boolean editable, Object sharePermissions) {}

    /** A share as a client sends it. */
    public record WantedShare(String type, String projectId, String projectRoleId, String groupname, String userKey, Boolean view,
            Boolean edit) {}

    public FilterResource(SavedFilters filters, SearchService search, VisibleProjects projects, JiraAuthenticationContext caller,
            FilterJson json) {
        this.filters = filters;
        this.search = search;
        this.projects = projects;
        this.caller = caller;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> create(Wanted wanted) {
        check(wanted.name(), wanted.jql(), Optional.empty());
        SavedFilter made = filters.create(wanted.name().strip(), wanted.description(), text(wanted.jql()), user());
        filters.setFavourite(made.id(), user(), Boolean.TRUE.equals(wanted.favourite()));
        return answer(made.id());
    }

    @GET
    @Path("favourite")
    public List<Map<String, Object>> favourites() {
        return filters.favourites(user()).stream().<Map<String, Object>>map(filter -> answer(filter.id())).toList();
    }

    @GET
    @Path("{id}")
    public Map<String, Object> read(@PathParam("id") long id) {
        return answer(visible(id).id());
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> change(@PathParam("id") long id, Wanted wanted) {
        SavedFilter filter = own(id);
        String name = wanted.name() == null ? filter.name() : wanted.name().strip();
        String jql = wanted.jql() == null ? filter.jql() : wanted.jql();
        check(name, jql, Optional.of(id));
        filters.change(id, name, wanted.description() == null ? filter.description() : wanted.description(), jql);
        if (wanted.favourite() != null) {
            filters.setFavourite(id, user(), wanted.favourite());
        }
        return answer(id);
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") long id) {
        filters.delete(own(id).id());
    }

    @GET
    @Path("{id}/permission")
    public List<Map<String, Object>> shares(@PathParam("id") long id) {
        return json.shares(visible(id).shares());
    }

    @POST
    @Path("{id}/permission")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response share(@PathParam("id") long id, WantedShare wanted) {
        SavedFilter filter = own(id);
        switch (text(wanted.type())) {
            case FilterShare.GLOBAL, FilterShare.AUTHENTICATED -> filters.share(filter.id(), wanted.type(), null);
            case FilterShare.PROJECT -> {
                if (wanted.projectRoleId() != null) {
                    throw RestFailure.notImplemented("filters that are shared with a project role");
                }
                filters.share(filter.id(), FilterShare.PROJECT, projects.get(text(wanted.projectId())).getId());
            }
            case "group", "user", "projectRole" -> throw RestFailure.notImplemented("filters that are shared with a " + wanted.type());
            default -> throw RestFailure.badRequest("The share type '" + wanted.type() + "' is not supported.");
        }
        return Response.status(Response.Status.CREATED).entity(json.shares(visible(id).shares())).build();
    }

    @DELETE
    @Path("{id}/permission/{share}")
    public void unshare(@PathParam("id") long id, @PathParam("share") long shareId) {
        if (!filters.unshare(own(id).id(), shareId)) {
            throw RestFailure.notFound("The permission with id '" + shareId + "' does not exist.");
        }
    }

    private void check(String name, String jql, Optional<Long> id) {
        if (name == null || name.isBlank()) {
            throw RestFailure.ofField("filterName", "You must specify a name to save this filter as.");
        }
        if (filters.isTaken(name.strip(), user().getKey(), id)) {
            throw RestFailure.ofField("filterName", "Filter with same name already exists.");
        }
        SearchService.ParseResult parsed = search.parseQuery(user(), text(jql));
        refuse(parsed.getErrors());
        refuse(search.validateQuery(user(), parsed.getQuery()));
    }

    private static void refuse(MessageSet messages) {
        if (messages.hasAnyErrors()) {
            throw RestFailure.of(messages);
        }
    }

    private SavedFilter visible(long id) {
        return filters.visible(id, user()).orElseThrow(() -> RestFailure.badRequest(
                "The selected filter is not available to you, perhaps it has been deleted or had its permissions changed."));
    }

    private SavedFilter own(long id) {
        SavedFilter filter = visible(id);
        if (!SavedFilters.isOwner(filter, user())) {
            throw RestFailure.badRequest("Only owner of the filter can edit it.");
        }
        return filter;
    }

    private Map<String, Object> answer(long id) {
        SavedFilter filter = filters.find(id).orElseThrow();
        return json.filter(filter, filters.isFavourite(id, user()), SavedFilters.isOwner(filter, user()));
    }

    private ApplicationUser user() {
        return caller.getLoggedInUser();
    }

    private static String text(String written) {
        return written == null ? "" : written;
    }
}
