namespace PokCases.Web.Cases.Finding;

/// <summary>A text of a case, as it is searched.</summary>
/// <param name="Id">What it belongs to: a case, a contribution…</param>
/// <param name="CaseId">The case.</param>
/// <param name="OrganisationId">The only organisation whose people may find it; null for all who work on the case.</param>
/// <param name="Text">All of it.</param>
internal sealed record OwnText(Guid Id, Guid CaseId, Guid? OrganisationId, string Text)
{
    /// <summary>An id for a text that has none of its own, of which a case has one: beside the id of the case, under which its title stands.</summary>
    public static Guid Beside(Guid caseId, SearchSource source)
    {
        var bytes = caseId.ToByteArray();
        bytes[^1] ^= (byte)source;
        return new Guid(bytes);
    }
}
