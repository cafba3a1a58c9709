using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Persistence.Sealing;

public sealed class SealedTextsOnSqlite(TestHost<OnSqlite> host) : SealedTextsTests<OnSqlite>(host);
