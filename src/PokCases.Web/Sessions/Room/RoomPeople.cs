using PokCases.Web.Persistence;
using PokCases.Web.Tables;

namespace PokCases.Web.Sessions.Room;

/// <summary>Names of the people on the page with their organisation, also of who left.</summary>
internal static class RoomPeople
{
    /// <param name="scope">The scope.</param>
    /// <param name="roster">Everybody of the session is there anyway.</param>
    /// <param name="others">Who else stands on the page: some spoke here before they left.</param>
    public static async Task<IReadOnlyDictionary<Guid, NamedPerson>> Load(AccessScope scope, SessionRoster roster, IEnumerable<Guid> others)
    {
        var session = roster.Session;
        var known = await scope.Share(new SharedKey("people", session.Id, DependsOn.Facts), db => NamedPerson.Load(db, [
            .. roster.Attendances.Select(a => a.ProfessionalId), .. roster.Members.Select(m => m.ProfessionalId), .. roster.Invitations.Select(i => i.ProfessionalId),
            .. roster.Admissions.SelectMany(a => a).Select(a => a.ProfessionalId), .. session.Items.Select(i => i.ProposedById),
            .. roster.Cases.Values.Select(c => c.CaseLeadId), session.ChairId, session.NamedChairId]));
        var missing = others.Where(id => !known.ContainsKey(id)).Distinct().Order().ToList();
        if (missing.Count == 0)
        {
            return known;
        }

        var found = await scope.Share(new SharedKey("people", session.Id, DependsOn.Facts, string.Join(' ', missing)), db => NamedPerson.Load(db, missing));
        return known.Concat(found).ToDictionary();
    }
}
