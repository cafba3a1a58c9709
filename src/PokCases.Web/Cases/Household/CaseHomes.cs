using PokCases.Domain.Cases.Households;
using PokCases.Web.Accountability.LogPage;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Household;

/// <inheritdoc cref="ICaseHomes" />
internal sealed class CaseHomes(HomeMarks marks) : ICaseHomes
{
    public async Task<ILookup<Guid, string>> Marks(AccessScope scope, IReadOnlyCollection<Guid> cases)
    {
        var addresses = await SafeContacts.Addresses(scope, cases);
        scope.Weigh(addresses.Count);
        return addresses.SelectMany(a => HomeAddress.In(a.Address).Select(home => (a.CaseId, Mark: marks.Of(home)))).ToLookup(a => a.CaseId, a => a.Mark);
    }
}
