namespace PokCases.Web.Cases.Finding;

/// <summary>A word of a person's name, as a keyed hash: a blind index. Whole words only, so that beginnings can't be tried one after the other.</summary>
internal sealed class NameWord
{
    /// <summary>See <see cref="WordHash"/>; hashed apart from words of texts.</summary>
    public long Hash { get; set; }

    public Guid PersonId { get; set; }
}
