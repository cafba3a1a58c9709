using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Signals;
using PokCases.Web.Persistence;

namespace PokCases.Web.Signals;

/// <summary>Answers to signals that somebody saw and has not read yet, for <i>Mijn dag</i>.</summary>
internal static class SignalWaiting
{
    private const int Most = 20;

    public static async Task<List<Line>> Answered(AccessScope scope)
    {
        if (!AccessPolicy.Signals(scope.Caller.Viewer).IsAllowed)
        {
            return [];
        }

        var me = scope.Caller.PersonId;
        var found = await scope.Db.Signals
            .Where(s => s.Stage == SignalStage.Answered && s.JoinedIntoId == null && s.Introducers.Any(i => i.ProfessionalId == me && i.HeardAt == null))
            .OrderBy(s => s.AnsweredAt).Take(Most)
            .Select(s => new Line(s.Id, s.Title, s.AnsweredAt))
            .ToListAsync();
        found.ForEach(f => scope.Show(f.Id, Ground.Partnership));
        return found;
    }

    /// <summary>A signal with an answer.</summary>
    public sealed record Line(Guid Id, string Title, DateTimeOffset? AnsweredAt);
}
