using PokCases.Domain.Signals;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;

namespace PokCases.Web.Signals;

/// <summary>Answering a signal, from its own page or at the table; who saw it hears so.</summary>
internal sealed class SignalAnswers(WorkMail mail)
{
    public async Task Give(Writing w, Signal about, string answer)
    {
        about.Reply(answer, w.Now);
        w.Advance(about.Id, "signal");
        await mail.Tell(w, MailKind.SignalAnswered, about.Introducers.Select(i => i.ProfessionalId), SignalEndpoints.PathOf(about.Id));
    }
}
