using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Rights;

namespace PokCases.Web.Retention;

/// <summary>Monday morning: privacy officers are reminded when closed cases wait for a look, or for theirs as the second one. Subject: everybody.</summary>
internal sealed class RemindRetention(WorkMail mail, ReminderClock clock, ErasureReader reader) : IDueHandler
{
    public const string Work = "retention-waits";

    public static readonly Guid Everybody = new("0196a000-0000-7000-8000-0000000b3a71");

    public string Kind => Work;

    public string CommandName => "RemindRetention";

    public async Task Do(Writing w, Guid subject)
    {
        w.For(RetentionModule.Purpose);
        var work = await RetentionWork.Read(w.Db, reader, clock.DayOf(w.Now));
        var officers = await RequestWork.Officers(w.Db);
        await mail.Tell(w, MailKind.RetentionWaits, officers.Where(o => work.Reviews.Count > 0 || work.Seconds.Any(k => k.FirstApprovedById != o)), RetentionListEndpoints.Path);
        w.Due(Work, Everybody, clock.NextMonday(w.Now));
    }
}
