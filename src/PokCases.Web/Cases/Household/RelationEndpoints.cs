using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Household;

/// <summary>Lines between two people of a household.</summary>
internal static class RelationEndpoints
{
    public static void MapRelations(this RouteGroupBuilder household)
    {
        household.MapGet("/relaties/nieuw", (HttpContext http, string reference, IStringLocalizer<HouseholdTexts> texts) =>
            HouseholdForms.Show<RelationPage>(http, reference, "household-relation-new", Blank(texts)));
        household.MapPost("/relaties/nieuw", Draw);
        household.MapPost("/relaties/{id:guid}/weg", Remove);
    }

    private static Task<IResult> Draw(HttpContext http, string reference, IFormCollection form, IStringLocalizer<HouseholdTexts> texts)
    {
        var typed = HouseholdForms.Read(http, form);
        var (from, kind, to) = (typed.Id("wie"), typed.Choice<RelationKind>("relatie"), typed.Id("van-wie"));
        return HouseholdForms.Save<RelationPage>(http, form, reference, "household-relation-new", typed, "DrawRelation", FieldOf, Blank(texts), async (w, access) =>
        {
            var id = access.About.Id;
            await RequireSeen(w, access, from, to);

            w.Db.Relations.Add(new Relation(Guid.CreateVersion7(), id, from, to, kind, await w.Db.Relations.Where(r => r.CaseId == id).ToListAsync()));
            w.About(from);
            w.About(to);
            w.TellHousehold(id);
        });
    }

    private static Task<IResult> Remove(HttpContext http, string reference, Guid id, IFormCollection form) =>
        CasePart.Run(http, form, reference, "RemoveRelation", HouseholdForms.Under, async (w, access) =>
        {
            var found = await w.Db.Relations.SingleOrDefaultAsync(r => r.Id == id && r.CaseId == access.About.Id) ?? throw RefusedException.Unknown();
            await RequireSeen(w, access, found.FromId, found.ToId);
            w.Db.Relations.Remove(found);
            w.TellHousehold(access.About.Id);
        });

    // Both belong to the household, as far as this person may know.
    private static async Task RequireSeen(Writing w, CaseAccess access, params Guid[] persons)
    {
        var viewer = w.Caller.Viewer;
        var members = await w.Db.HouseholdMembers.Where(m => m.CaseId == access.About.Id && persons.Contains(m.PersonId)).ToListAsync();
        if (!persons.All(p => members.Exists(m => m.PersonId == p && AccessPolicy.Person(viewer, access.Standing, m.ClosingFor(viewer.PersonId)).IsAllowed)))
        {
            throw RefusedException.Unknown();
        }
    }

    private static string? FieldOf(string code) => code switch
    {
        "relation-to-self" => "van-wie",
        "relation-known" or "relation-contradicts" => "relatie",
        _ => null,
    };

    private static HouseholdForms.Present Blank(IStringLocalizer<HouseholdTexts> texts) => async (scope, access) =>
    {
        var people = (await HouseholdReader.Seen(scope, access))
            .ConvertAll(s => new FieldChoice(s.Person.Id.ToString(), texts["NameAndRole", s.Person.Name, s.Member.OwnRole.Length > 0 ? s.Member.OwnRole : texts[$"Role.{s.Member.Role}"].Value]));
        return new HouseholdFormView(access.About.Reference, $"{CaseEndpoints.PathOf(access.About.Reference)}{HouseholdForms.Under}/relaties/nieuw", FilledForm.Empty)
        {
            Choices = new Dictionary<string, IReadOnlyList<FieldChoice>>
            {
                ["wie"] = people,
                ["van-wie"] = people,
                ["relatie"] = [.. Enum.GetValues<RelationKind>().Select(k => new FieldChoice(k.ToString(), texts[$"Relation.{k}"]))],
            },
        };
    };
}
