namespace PokCases.Web.Persistence;

/// <summary>Nothing was saved, since the database can't be used now; the same command may be tried again.</summary>
internal sealed class StoreUnavailableException(string message, Exception? inner) : Exception(message, inner);
