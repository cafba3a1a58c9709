using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Household;

/// <summary>Which life domains a case is about, and where a table asks for it, where the household stands in each.</summary>
internal static class DomainEndpoints
{
    private const string Chosen = "leefgebied";

    public static void MapDomains(this RouteGroupBuilder household)
    {
        household.MapGet("/leefgebieden", (HttpContext http, string reference, IStringLocalizer<CaseTexts> names) =>
            HouseholdForms.Show<DomainsPage>(http, reference, "household-domains", Stored(names)));
        household.MapPost("/leefgebieden", Choose);
        household.MapGet("/beeld", (HttpContext http, string reference, IStringLocalizer<CaseTexts> names) =>
            HouseholdForms.Show<MarkPage>(http, reference, "household-mark", Blank(names)));
        household.MapPost("/beeld", Mark);
    }

    private static Task<IResult> Choose(HttpContext http, string reference, IFormCollection form, IStringLocalizer<CaseTexts> names)
    {
        var typed = HouseholdForms.Read(http, form);
        var wanted = typed.Choices<LifeDomain>(Chosen);
        return HouseholdForms.Save<DomainsPage>(http, form, reference, "household-domains", typed, "ChooseDomains", FieldOf, Stored(names), async (w, access) =>
        {
            var id = access.About.Id;
            var had = await w.Db.CaseDomains.Where(d => d.CaseId == id).ToListAsync();
            StaleVersion.Check(typed.Version, VersionOf(had.Select(d => d.Domain)));
            var offered = await Offered(w.Db, access.About);
            // What the table took off its list later stays chosen until somebody takes it off the case.
            RuleViolation.When(wanted.Any(d => !offered.Contains(d) && !had.Exists(h => h.Domain == d)), "domain-not-of-table", "The table does not work with that domain.");
            w.Db.CaseDomains.RemoveRange(had.Where(h => !wanted.Contains(h.Domain)));
            w.Db.CaseDomains.AddRange(wanted.Where(d => !had.Exists(h => h.Domain == d)).Select(d => new CaseDomain(id, d)));
            w.Note(id, CaseEventKind.DomainsChosen);
            w.TellHousehold(id);
        });
    }

    private static Task<IResult> Mark(HttpContext http, string reference, IFormCollection form, IStringLocalizer<CaseTexts> names)
    {
        var typed = HouseholdForms.Read(http, form);
        var (domain, present, wanted) = (typed.Choice<LifeDomain>(Chosen), typed.Number("nu", 0), typed.Number("gewenst", 0));
        return HouseholdForms.Save<MarkPage>(http, form, reference, "household-mark", typed, "MarkDomain", FieldOf, Blank(names), async (w, access) =>
        {
            var id = access.About.Id;
            var draws = await w.Db.Tables.Where(t => t.Id == access.About.TableId).Select(t => t.DrawsDomains).SingleAsync();
            RuleViolation.When(!draws, "table-does-not-mark", "The table does not ask for marks.");
            RuleViolation.When(!await w.Db.CaseDomains.AnyAsync(d => d.CaseId == id && d.Domain == domain), "domain-not-chosen", "The case is not about that domain.");
            w.Db.DomainMarks.Add(new DomainMark(Guid.CreateVersion7(), id, domain, present, wanted, w.Caller.PersonId, w.Now));
            w.Note(id, CaseEventKind.DomainMarked, domain.ToString());
            w.TellHousehold(id);
        });
    }

    // A set has no version of its own: which domains it holds is one, so that nobody's choice is undone unseen.
    private static int VersionOf(IEnumerable<LifeDomain> chosen) => chosen.Sum(d => 1 << (int)d);

    private static string? FieldOf(string code) => code switch
    {
        "domain-not-of-table" or "domain-not-chosen" => Chosen,
        "mark-between-one-and-five" => "nu",
        _ => null,
    };

    private static async Task<IReadOnlyList<LifeDomain>> Offered(PokCasesDb db, Case about) =>
        (await db.Tables.SingleAsync(t => t.Id == about.TableId)).DomainsToChoose;

    private static HouseholdForms.Present Stored(IStringLocalizer<CaseTexts> names) => async (scope, access) =>
    {
        var had = await scope.Db.CaseDomains.Where(d => d.CaseId == access.About.Id).Select(d => d.Domain).ToListAsync();
        var offered = await Offered(scope.Db, access.About);
        return View(access, "/leefgebieden", FilledForm.Of(VersionOf(had), (Chosen, string.Join(',', had))), offered.Union(had).Order(), names);
    };

    private static HouseholdForms.Present Blank(IStringLocalizer<CaseTexts> names) => async (scope, access) =>
    {
        var had = await scope.Db.CaseDomains.Where(d => d.CaseId == access.About.Id).Select(d => d.Domain).ToListAsync();
        return View(access, "/beeld", FilledForm.Empty, had.Order(), names);
    };

    private static HouseholdFormView View(CaseAccess access, string under, FilledForm form, IEnumerable<LifeDomain> domains, IStringLocalizer<CaseTexts> names) =>
        new(access.About.Reference, CaseEndpoints.PathOf(access.About.Reference) + HouseholdForms.Under + under, form)
        {
            Choices = new Dictionary<string, IReadOnlyList<FieldChoice>>
            {
                [Chosen] = [.. domains.Select(d => new FieldChoice(d.ToString(), names[$"Domain.{d}"]))],
            },
        };
}
