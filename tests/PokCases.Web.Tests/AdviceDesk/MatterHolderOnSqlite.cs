using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk;

public sealed class MatterHolderOnSqlite(TestHost<OnSqlite> host) : MatterHolderTests<OnSqlite>(host);
