using PokCases.Domain.AdviceDesk;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Domain.Cases;
using PokCases.Web.AdviceDesk;
using PokCases.Web.Persistence;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>Matters of a legal advisor, with what belongs to law in them.</summary>
internal static class LawAtWork
{
    /// <summary>A matter without anything in it.</summary>
    public static async Task<Guid> Matter(Partnership partnership, Person advisor, string title = "Bijstand gestopt")
    {
        var id = Guid.CreateVersion7();
        await partnership.Do(w => w.Db.AdviceMatters.Add(new AdviceMatter(id, title, advisor.Id, w.Now)));
        return id;
    }

    /// <summary>A matter with an objection that runs, one that was put right, a right that was put right, an advice, and a document whose content is stored; in every text the same words.</summary>
    public static void Mark(Writing w, Guid matterId, Guid advisor, string words, string storedAs)
    {
        var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
        var matter = new AdviceMatter(matterId, words, advisor, w.Now);
        var decision = new DecisionText(words, words, today.AddDays(-3), null, LegalTermsFile.Shipped.Of("algemeen", today), null, TermStart.MadeKnown, LegalTermsFile.Shipped.Version);
        var objection = new Objection(Guid.CreateVersion7(), matter.Id, decision, today, advisor, w.Now);
        objection.CorrectDecision(objection.Version, decision with { MadeKnownOn = today.AddDays(-4) }, words, today, advisor, w.Now);
        var talk = objection.Add(Guid.CreateVersion7(), objection.Version, new EventText(ObjectionEventKind.InformalContact, today, words, words, null, today.AddDays(9)), today, advisor, w.Now);
        objection.Correct(Guid.CreateVersion7(), objection.Version, talk.Id, new EventText(ObjectionEventKind.InformalContact, today, words, words, null, today.AddDays(10)), words, today, advisor, w.Now);
        var right = new ClaimedRight(Guid.CreateVersion7(), matter.Id, new RightText(words, words, words, RightNature.NewRight, true, 10_000, null, null, today), today, advisor, w.Now);
        var corrected = right.Corrected(Guid.CreateVersion7(), new RightText(words, words, words, RightNature.NewRight, true, 10_000, 7_500, 2_500, today), words, today, advisor, w.Now);
        var advice = new AdviceRecord(Guid.CreateVersion7(), matter.Id, new AdviceText(words, words, words, words, words, words), advisor, w.Now);
        advice.SayFollowed(advice.Version, AdviceFollowed.No, words, w.Now);
        matter.Describe(matter.Version, words, new MatterResident(words, "1234", words), null);
        matter.Plan(matter.Version, words, today);
        w.Db.AdviceMatters.Add(matter);
        w.Db.ClientContacts.Add(new ClientContact(
            Guid.CreateVersion7(),
            matter.Id,
            new ContactText([SeedAdviceLists.ThemeId("wonen")], [SeedAdviceLists.KindId("brief")], 15) { ReferredBy = words, Unanswered = words, UnansweredWhy = UnansweredReason.Other, Note = words },
            advisor,
            Guid.CreateVersion7(),
            today,
            w.Now));
        w.Db.MatterDocuments.Add(new MatterDocument(Guid.CreateVersion7(), matter.Id, null, advisor, words, DocumentKind.Text, 1, storedAs, w.Now));
        w.Db.Objections.Add(objection);
        w.Db.ClaimedRights.AddRange(right, corrected);
        w.Db.AdviceRecords.Add(advice);
    }
}
