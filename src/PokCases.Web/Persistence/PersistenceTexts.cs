namespace PokCases.Web.Persistence;

/// <summary>Names the texts of backup and restore.</summary>
internal sealed class PersistenceTexts;
