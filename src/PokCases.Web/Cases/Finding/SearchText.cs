namespace PokCases.Web.Cases.Finding;

/// <summary>A text that is in the index: which case it leads to, and who may be led there by it. Not the text itself.</summary>
internal sealed class SearchText
{
    /// <summary>Its number, made from the id of what it belongs to.</summary>
    public long Key { get; set; }

    public Guid CaseId { get; set; }

    /// <summary>The only organisation whose people may find it; null for all who work on the case.</summary>
    public Guid? OrganisationId { get; set; }

    public SearchSource Source { get; set; }

    /// <summary>The number of a text. The second half of an id is random, in every version that we make.</summary>
    public static long KeyOf(Guid id) => BitConverter.ToInt64(id.ToByteArray(), 8);
}
