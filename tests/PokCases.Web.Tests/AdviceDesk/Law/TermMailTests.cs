using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.AdviceDesk.Law;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Tests.Cases;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk.Law;

/// <summary>A term that comes near, by a real mail server and a clock that the test moves: one mail each time, with a link and nothing of the work.</summary>
public sealed class TermMailTests(RemindersTests<OnSqlite>.MailHost host) : IClassFixture<RemindersTests<OnSqlite>.MailHost>
{
    private const string Last = "de-laatste@example.invalid";

    [Fact]
    public async Task Warn_AtFourteenSevenAndTwoDays_SendsOneMailEachWithALinkOnly()
    {
        var partnership = host.NewPartnership();
        var desk = await partnership.Organisation("Sociaal raadslieden Waterveen");
        var advisor = await partnership.Professional("Lia Raad", desk, InstallationRoles.LegalAdvisor);
        var matter = await LawAtWork.Matter(partnership, advisor, "Titel die nergens hoort");
        var tables = host.Services.GetRequiredService<LawTables>();
        var today = DateOnly.FromDateTime(host.Time.GetUtcNow().UtcDateTime);
        Objection? begun = null;
        await partnership.Do(async w =>
        {
            begun = new Objection(Guid.CreateVersion7(), matter, new DecisionText("Gemeente Nergens", "Onderwerp", today, null, tables.Terms.Of("algemeen", today), null, TermStart.MadeKnown, tables.Terms.Version), today, advisor.Id, w.Now);
            w.Db.Objections.Add(begun);
            await LawNews.Plan(w, begun, tables);
        });
        var handler = host.Services.GetServices<IDueHandler>().Single(h => h.Kind == WarnOfTerm.Work);
        var worker = host.Services.GetRequiredService<DueWorker>();

        for (var day = today; day <= begun!.Decision.Term.LastDay.AddDays(3); day = day.AddDays(1))
        {
            host.Time.Advance(TimeSpan.FromDays(1));
            await worker.Run(TestContext.Current.CancellationToken);
            await partnership.Do(w => handler.Do(w, begun.Id));
        }

        await partnership.Do(w => host.Services.GetRequiredService<MailQueue>().Put(w, MailKind.EmailChanged, Last, "nl", string.Empty));
        List<ReceivedMail> mails = [];
        while (mails.Count == 0 || mails[^1].To != Last)
        {
            mails.Add(await host.Mails.Next());
        }

        mails.SkipLast(1).Select(m => m.To).ShouldBe([advisor.Email, advisor.Email, advisor.Email]);
        foreach (var mail in mails.SkipLast(1))
        {
            mail.Text.ShouldContain(LawModule.TermsPath);
            foreach (var word in (string[])["Nergens", "nergens hoort", "Onderwerp", $"{matter}", $"{begun.Id}"])
            {
                (mail.Raw + mail.Text).ShouldNotContain(word);
            }
        }
    }
}
