using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Retention;
using PokCases.Domain.Rights;
using PokCases.Web.Accountability.LogPage;
using PokCases.Web.Accountability.Processing;
using PokCases.Web.Cases.Documents;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Method;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Rights;

/// <summary>Gathers all that is known of a person in the cases and referrals of no case that a request names, and who saw it, in the installation's language.</summary>
internal sealed class GatherReport(
    IStringLocalizer<RightsTexts> texts, IStringLocalizer<HouseholdTexts> household, IStringLocalizer<MethodTexts> method, IStringLocalizer<DocumentTexts> documents, IStringLocalizer<ProcessingTexts> processing, TableWords domains, LogWords log, Words words, IOptions<RequestLocalizationOptions> languages, KeptReferrals kept)
{
    /// <summary>Reads it within the scope, which is not recorded yet.</summary>
    /// <param name="scope">Where it is loaded; names cases and persons.</param>
    /// <param name="request">The request.</param>
    /// <param name="withNames">Whether employees are named.</param>
    public async Task<List<ReportItem>> Read(AccessScope scope, ResidentRequest request, bool withNames)
    {
        // It goes to the resident, whatever the screen of who prepares it speaks. Ends with this method.
        var own = languages.Value.DefaultRequestCulture;
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (own.Culture, own.UICulture);
        RequestWork.ShowAll(scope, request);
        var (ids, persons) = (request.CaseIds, request.PersonIds);
        var cases = await scope.Db.Cases.Where(c => ids.Contains(c.Id)).OrderBy(c => c.Reference).AsNoTracking().ToListAsync();
        var organisations = await scope.Db.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o);
        var others = await scope.Db.HouseholdMembers.Where(m => ids.Contains(m.CaseId) && !persons.Contains(m.PersonId))
            .Join(scope.Db.HouseholdPersons, m => m.PersonId, p => p.Id, (m, p) => new { p.Id, p.Name }).ToListAsync();
        scope.Weigh(others.Count);
        var about = new ReportFacts(request, cases, organisations, others.ConvertAll(o => o.Name), withNames ? EmployeeNames.Kept : await EmployeeNames.Of(scope.Db, ids, request.ReferralIds, texts["AnEmployee"]));
        var reading = await GatherReading.Read(scope, about, texts, processing, log, words, [.. others.Select(o => o.Id)], withNames);
        List<Gathered> found =
        [
            .. await GatherPerson.Read(scope, about, texts, household, words),
            .. await GatherHousehold.Read(scope.Db, about, texts, household, domains, words),
            .. await GatherCase.Read(scope, about, texts, household, method, documents, words),
            .. await GatherReferrals.Read(scope.Db, about, texts, words, kept),
            .. Purposes(reading.Activities),
            .. await GatherReceivers.Read(scope, about, texts, words),
            .. await Terms(scope, about, cases),
            .. reading.Lines,
        ];
        return [.. found.Select((g, index) => Item(request.Id, index + 1, g with { Title = about.Employees.Out(g.Title), Text = about.Employees.Out(g.Text) }))];
    }

    // A proposal says nothing to a resident yet.
    private async Task<IEnumerable<Gathered>> Terms(AccessScope scope, ReportFacts about, List<Case> cases)
    {
        var ids = cases.ConvertAll(c => c.Id);
        var dates = await (
            from k in scope.Db.Set<CaseKeeping>()
            join p in scope.Db.Set<RetentionProfile>() on k.ProfileId equals p.ProfileId
            where ids.Contains(k.CaseId) && p.ReplacedAt == null && p.ConfirmedAt != null && k.DeleteOn != null
            select new { k.CaseId, On = k.DeleteOn!.Value, p.Source }).ToDictionaryAsync(k => k.CaseId);
        return cases.Select(c => new Gathered(ReportPart.Retention, texts["RetentionOf", c.Reference], dates.GetValueOrDefault(c.Id) is { } kept
            ? texts["RetentionUntil", words.ShortDay(kept.On), kept.Source]
            : texts["RetentionText", about.OrganisationName(c.MunicipalityId)]));
    }

    private IEnumerable<Gathered> Purposes(IEnumerable<ProcessingActivity> activities) =>
        activities.Select(a => new Gathered(ReportPart.Purpose, processing[$"Name.{a.Id}"], processing[$"Purpose.{a.Id}"]));

    private ReportItem Item(Guid requestId, int place, Gathered g) => new(
        Guid.CreateVersion7(), requestId, place, g.Part, Cut(g.Title, ReportItem.LongestTitle), g.Text, Cut(g.Origin, ReportItem.LongestTitle), g.On, g.Caution,
        g.Caution switch
        {
            ReportCaution.Secrecy => Cut(texts["OmitSecrecy", g.AskFirst], ReportItem.LongestReason),
            ReportCaution.Closed => Cut(texts["OmitClosed", g.AskFirst], ReportItem.LongestReason),
            ReportCaution.ProtectedAddress => texts["OmitAddress"],
            // Looked at by a person: what names somebody need not harm anybody.
            _ => string.Empty,
        });

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];
}
