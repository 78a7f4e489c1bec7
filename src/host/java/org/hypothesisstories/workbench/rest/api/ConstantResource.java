package org.hypothesisstories.workbench.rest.api;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.IssueConstant;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hypothesisstories.workbench.rest.error.RestFailure;
import org.hypothesisstories.workbench.rest.json.ConstantsJson;

/** Issue types, statuses and their categories, resolutions and priorities. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class ConstantResource {
    private final ConstantsManager constants;
    private final StatusCategoryManager categories;
    private final ConstantsJson json;

    public ConstantResource(ConstantsManager constants, StatusCategoryManager categories, ConstantsJson json) {
        this.constants = constants;
        this.categories = categories;
        this.json = json;
    }

    @GET
    @Path("issuetype")
    public List<Map<String, Object>> issueTypes() {
        return constants.getAllIssueTypeObjects().stream().map(json::issueType).toList();
    }

    @GET
    @Path("issuetype/{id}")
    public Map<String, Object> issueType(@PathParam("id") String id) {
        return json.issueType(find("issue type", id, constants.getAllIssueTypeObjects()));
    }

    @GET
    @Path("status")
    public List<Map<String, Object>> statuses() {
        return constants.getStatuses().stream().map(json::status).toList();
    }

    @GET
    @Path("status/{idOrName}")
    public Map<String, Object> status(@PathParam("idOrName") String idOrName) {
        return json.status(find("status", idOrName, constants.getStatuses()));
    }

    @GET
    @Path("statuscategory")
    public List<Map<String, Object>> statusCategories() {
        return categories.getStatusCategories().stream().map(json::category).toList();
    }

    @GET
    @Path("resolution")
    public List<Map<String, Object>> resolutions() {
        return list(constants.getResolutions(), json::resolution);
    }

    @GET
    @Path("resolution/{id}")
    public Map<String, Object> resolution(@PathParam("id") String id) {
        return json.resolution(find("resolution", id, constants.getResolutions()));
    }

    @GET
    @Path("priority")
    public List<Map<String, Object>> priorities() {
        return list(constants.getPriorities(), json::priority);
    }

    @GET
    @Path("priority/{id}")
    public Map<String, Object> priority(@PathParam("id") String id) {
        return json.priority(find("priority", id, constants.getPriorities()));
    }

    private static List<Map<String, Object>> list(Collection<? extends IssueConstant> constants,
            Function<IssueConstant, Map<String, Object>> json) {
        return constants.stream().map(constant -> json.apply(constant)).toList();
    }

    private static <C extends IssueConstant> C find(String kind, String idOrName, Collection<C> among) {
        return among.stream()
                .filter(constant -> constant.getId().equals(idOrName) || constant.getName().equalsIgnoreCase(idOrName))
                .findFirst()
                .orElseThrow(() -> RestFailure.notFound("The " + kind + " with id '" + idOrName + "' does not exist"));
    }
}
