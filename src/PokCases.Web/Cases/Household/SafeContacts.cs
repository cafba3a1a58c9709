using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Household;

/// <summary>The only place that reads or writes how to reach somebody safely. A guard test holds everybody else away from that table.</summary>
internal static class SafeContacts
{
    /// <summary>Of the household of one case, by member.</summary>
    public static async Task<Dictionary<Guid, SafeContactLine>> Of(AccessScope scope, Guid caseId) => await scope.Db.SafeContacts
        .Where(c => c.CaseId == caseId)
        .ToDictionaryAsync(c => c.MemberId, c => new SafeContactLine(c.How, c.HowNot, c.AddressIsProtected, c.Address));

    /// <summary>The addresses that are known in some cases; to compare with, never to show.</summary>
    public static async Task<List<(Guid CaseId, string Address)>> Addresses(AccessScope scope, IReadOnlyCollection<Guid> cases) =>
        (await scope.Db.SafeContacts.Where(c => EF.Parameter(cases).Contains(c.CaseId)).ToListAsync())
        .Where(c => c.Address.Length > 0)
        .Select(c => (c.CaseId, c.Address))
        .ToList();

    /// <summary>As it is filled in, to change it.</summary>
    public static async Task<FilledForm> Filled(AccessScope scope, HouseholdMember member)
    {
        var contact = await scope.Db.SafeContacts.SingleOrDefaultAsync(c => c.MemberId == member.Id) ?? new SafeContact(member.Id, member.CaseId);
        return FilledForm.Of(
            contact.Version,
            ("zo-wel", contact.How),
            ("zo-niet", contact.HowNot),
            ("geheim-adres", contact.AddressIsProtected ? FilledForm.Ticked : string.Empty),
            ("adres", contact.Address));
    }

    /// <summary>Changes it.</summary>
    public static async Task Change(Writing w, HouseholdMember member, int seen, string how, string howNot, bool isProtected, string address)
    {
        var contact = await w.Db.SafeContacts.SingleOrDefaultAsync(c => c.MemberId == member.Id);
        if (contact is null)
        {
            contact = new SafeContact(member.Id, member.CaseId);
            w.Db.SafeContacts.Add(contact);
        }

        contact.Change(seen, how, howNot, isProtected, address);
    }

    /// <summary>Takes it away with the member.</summary>
    public static async Task Remove(Writing w, Guid memberId) =>
        w.Db.SafeContacts.RemoveRange(await w.Db.SafeContacts.Where(c => c.MemberId == memberId).ToListAsync());
}
