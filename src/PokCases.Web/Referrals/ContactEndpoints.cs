using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>How it is handed over, and what comes back: conversations, appointments, first contact, feedback.</summary>
internal static class ContactEndpoints
{
    public static void MapReferralContact(this RouteGroupBuilder referrals)
    {
        var referral = referrals.MapGroup("/{key}");
        referral.MapPost("/gesprek", Talk);
        referral.MapPost("/afspraak", Appoint);
        referral.MapPost("/afspraak/{id:guid}/verzetten", Move);
        referral.MapPost("/afspraak/{id:guid}/afloop", End);
        referral.MapPost("/eerste-contact", Contact);
        referral.MapPost("/inwoner-bevestigt", ByResident);
        referral.MapPost("/terugkoppelen", Tell);
        referral.MapPost("/loopt-nog", StillRuns);
    }

    private static Task<IResult> Talk(HttpContext http, string key, IFormCollection form) =>
        Acting.Do(http, key, form, "NoteHandover", ReferralAct.NoteHandover, async a =>
        {
            var (ours, theirs) = (a.Form.Ids("wij"), a.Form.Ids("zij"));
            await ReferralPeople.CheckTalk(a.W.Db, a.Referral, ours, theirs);
            a.Referral.NoteHandover(
                a.Seen,
                a.By,
                Guid.CreateVersion7(),
                new HandoverText(a.Form.Day("dag"), a.Form.Choice<HandoverWay>("hoe"), ours, theirs, a.Form.Text("zij-woorden"), a.Form.Ticked("inwoner-erbij")),
                a.Calendar,
                a.Now);
            a.Say(CaseEventKind.ReferralTalked);
        });

    private static Task<IResult> Appoint(HttpContext http, string key, IFormCollection form, Words words) =>
        Acting.Do(http, key, form, "MakeReferralAppointment", ReferralAct.Appoint, a =>
        {
            a.Referral.Appoint(a.Seen, a.By, Guid.CreateVersion7(), At(a.Form, words), a.Form.Text("waar"), a.Now);
            a.Say(CaseEventKind.ReferralAppointed, nameof(AppointmentState.Made));
        });

    private static Task<IResult> Move(HttpContext http, string key, Guid id, IFormCollection form, Words words) =>
        Acting.Do(http, key, form, "MoveReferralAppointment", ReferralAct.Appoint, a =>
        {
            a.Referral.MoveAppointment(a.Seen, a.By, id, Guid.CreateVersion7(), At(a.Form, words), a.Form.Text("waar"), a.Now);
            a.Say(CaseEventKind.ReferralAppointed, nameof(AppointmentState.Moved));
        });

    private static Task<IResult> End(HttpContext http, string key, Guid id, IFormCollection form) =>
        Acting.Do(http, key, form, "EndReferralAppointment", ReferralAct.Appoint, a =>
        {
            var kept = a.Form.Choice<AppointmentState>("afloop") switch
            {
                AppointmentState.Kept => true,
                AppointmentState.Missed => false,
                _ => throw new RuleViolation("choice-unknown", "Kept or missed."),
            };
            a.Referral.EndAppointment(a.Seen, a.By, id, kept, a.Now);
            a.Say(CaseEventKind.ReferralAppointed, (kept ? AppointmentState.Kept : AppointmentState.Missed).ToString());
        });

    private static Task<IResult> Contact(HttpContext http, string key, IFormCollection form) =>
        Acting.Do(http, key, form, "ConfirmFirstContact", ReferralAct.ConfirmContact, a =>
        {
            a.Referral.ConfirmContact(a.Seen, a.By, a.Form.Day("dag"), a.Calendar, a.Now);
            a.Say(CaseEventKind.ReferralTakenOver);
        });

    private static Task<IResult> ByResident(HttpContext http, string key, IFormCollection form) =>
        Acting.Do(http, key, form, "ConfirmContactByResident", ReferralAct.ConfirmByResident, a =>
        {
            a.Referral.ConfirmByResident(a.Seen, a.By, a.Now);
            a.Say(CaseEventKind.ReferralConfirmed);
        });

    private static Task<IResult> Tell(HttpContext http, string key, IFormCollection form) =>
        Acting.Do(http, key, form, "GiveReferralFeedback", ReferralAct.GiveFeedback, a =>
        {
            a.Referral.Tell(a.Seen, a.By, Guid.CreateVersion7(), new FeedbackText(a.Form.Text("gedaan"), a.Form.Text("gebracht"), a.Form.OptionalDay("dag")), a.Calendar, a.Now);
            a.Say(CaseEventKind.ReferralTold);
        });

    private static Task<IResult> StillRuns(HttpContext http, string key, IFormCollection form) =>
        Acting.Do(http, key, form, "SayReferralStillRuns", ReferralAct.GiveFeedback, a =>
        {
            a.Referral.SayStillRunning(a.Seen, a.By, Guid.CreateVersion7(), a.Calendar, a.Now);
            a.Say(CaseEventKind.ReferralTold);
        });

    private static DateTimeOffset At(IFormCollection form, Words words) => words.MomentOf(form.Day("dag"), form.Time("tijd"));
}
