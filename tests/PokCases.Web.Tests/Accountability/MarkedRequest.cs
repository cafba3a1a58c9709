using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Rights;
using PokCases.Web.Shell.Paper;

namespace PokCases.Web.Tests.Accountability;

/// <summary>A resident's request about a marked case: decided, with files and work that follows.</summary>
internal static class MarkedRequest
{
    public static Task Write(MarkedPartnership marked, MarkedCase about) => marked.Table.Partnership.Do(async w =>
    {
        var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
        var officer = marked.People["privacy officer"].Id;
        var person = await w.Db.HouseholdMembers.Where(m => m.CaseId == about.Id).Select(m => m.PersonId).FirstAsync();
        var text = $"{about.Case.Reference} {about.Text("bijdrage")}";
        var request = new ResidentRequest(Guid.CreateVersion7(), "VZ-2026-900", ResidentRequestKind.Access, RequestChannel.Letter, today, [about.Id], new RequestText("", "", "", "", ""), officer, today, w.Now);
        request.About(request.Version, [person]);
        request.Prepare(request.Version, "", w.Now);
        foreach (var check in Enum.GetValues<RequestCheck>())
        {
            request.Check(request.Version, check, "Gezien");
        }

        request.Decide(request.Version, RequestVerdict.Granted, "", 0, officer, w.Now);
        w.Db.Add(request);
        w.Db.Add(new ReportItem(Guid.CreateVersion7(), request.Id, 1, ReportPart.Case, "Bijdrage", text, "", today, ReportCaution.None, ""));
        w.Db.Add(new RequestFile(request.Id, RequestFileKind.Report, Word(text, w.Now)));
        w.Db.Add(new RequestFile(request.Id, RequestFileKind.ReportData, System.Text.Encoding.UTF8.GetBytes($"\"{text}\"")));
        w.Db.Add(new RequestFile(request.Id, RequestFileKind.Decision, Word("Toegewezen", w.Now)));
        w.Db.Add(new RequestTask(Guid.CreateVersion7(), request.Id, about.Id, today, w.Now));
    });

    /// <summary>A resident without a case wants a referral erased, and that was granted.</summary>
    public static Task AskToErase(MarkedPartnership marked) => marked.Table.Partnership.Do(async w =>
    {
        var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
        var officer = marked.People["privacy officer"].Id;
        var referral = await w.Db.Referrals.Where(r => r.CaseId == null && r.ReferrerId == marked.Table.Participant.Id).Select(r => r.Id).FirstAsync();
        var request = new ResidentRequest(Guid.CreateVersion7(), "VZ-2026-901", ResidentRequestKind.Erasure, RequestChannel.Letter, today, [], new RequestText("Alles", "", "", "", ""), officer, today, w.Now, [referral]);
        foreach (var check in Enum.GetValues<RequestCheck>())
        {
            request.Check(request.Version, check, "Gezien");
        }

        request.Decide(request.Version, RequestVerdict.Granted, "", 0, officer, w.Now);
        w.Db.Add(request);
    });

    private static byte[] Word(string text, DateTimeOffset now) => WordFile.Make(new WordFile.Frame("Rapport", "nl-NL", now, null, "\u0001 van \u0002"), [WordFile.Text(null, text)]);
}
