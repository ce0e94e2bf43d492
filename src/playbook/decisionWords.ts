import type { PlaybookDecisionId } from './decisions';
import type { Role } from './roles';

/** What people say when they mean a decision: words and phrases, parted by commas, in any form of the word. */
export interface DecisionWords {
  /** Mean this decision nearly always. */
  readonly means: string;
  /** May mean it, or another. */
  readonly hints: string;
}

/** The words of the twelve that their titles do not hold. Phrases are told without articles and pronouns. */
export const decisionWords: Readonly<Record<PlaybookDecisionId, DecisionWords>> = {
  'ai-strategy-and-roadmap': {
    means:
      'strategic,vision,direction,ambition,aspiration,mission,road map,master plan,big picture,north star,long term,' +
      'where going,where are we going,year plan,strategic priorities,strategic plan,five years,three years,set course,strategist,long run,long range,set direction,set priorities,want to achieve,medium term,company goes with ai,want to be,game plan,strategic goal,strategic direction,next five,next three,which way,overall plan,ai bets,ai mean for,where ai takes us,ai vision',
    hints:
      'plan,priority,goal,objective,future,milestone,timeline,journey,horizon,agenda,head,destination,target,' +
      'transformation,course,year,focus,game plan,whole company,big bets,steer,path,approach,achieve,aim,accomplish,overall,heading,ai first,purpose,thrust,guiding,leadership,ambitious,pace,how fast,speed,bet,bets,align,corporate',
  },
  'use-case-prioritization': {
    means:
      'pipeline,backlog,initiative,pilot,poc,experiment,idea,intake,prototype,trial,portfolio,proof of concept,' +
      'work on first,do first,comes first,goes first,stop project,kill project,which project,next project,mvp,' +
      'business problem,priority list,use case,proof of value,hackathon,project proposal,build next,do next,start next,comes next,work on next,try first,tackle first,funnel,kill pilot,business request,feature request,trial run,test run,get started,quick win,most value first,automate,automate process',
    hints:
      'prioritize,project,rank,first,next,queue,proposal,suggest,submit,opportunity,innovation,go ahead,green light,' +
      'say no,shortlist,demand,request,automate,stop,kill,pause,drop,start,select,choose,scenario,sequence,order of,wish list,' +
      'worth doing,reject,turn down,more important,most important,innovation,innovate,try out,try,feasibility,screen,triage,criteria,propose,problem,automation,abandon,prioritise,sooner,later,postpone,defer,cancel,competing,compete',
  },
  'tool-and-vendor-selection': {
    means:
      'supplier,procurement,purchase,buy,acquire,license,contract,subscription,subscribe,rfp,rfi,tender,provider,' +
      'platform,saas,copilot,chatgpt,gpt,gemini,claude,openai,anthropic,mistral,perplexity,midjourney,chatbot,negotiate,' +
      'sourcing,third party,build or buy,make or buy,request for proposal,off the shelf,purchase order,sign contract,' +
      'partner,bid,llm provider,model provider,ai product,note taker,statement of work,ai tool,new tool,which tool,contract renewal,software purchase,enterprise license,preferred supplier,vendor list,approved tools,tool list,ai company,order software,copilot license,grok,llama,deepseek,hugging face,notion,sign with,sign deal,reseller,catalogue of tools,instead of chatgpt',
    hints:
      'microsoft,google,salesforce,product,software,sign,renew,price,quote,demo,app,application,pick,choose,evaluate,' +
      'compare,shortlist,offer,deal,seat,solution,assistant,llm,technology,plugin,switch to,external,due diligence,bot,' +
      'startup,consultant,outsource,agreement,free version,new tool,which tool,lock in,terms,agent,bought,procuring,shopping,trial license,brand,package,suite,free,commercial,open source,request tool,replace tool,pricing,pay per use,negotiation,alternative,instead,cheaper',
  },
  'data-security-and-governance': {
    means:
      'privacy,private,secure,cybersecurity,cyber,breach,leak,confidential,confidentiality,classify,classification,' +
      'sensitive,encryption,hacker,hack,protect,personal,secret,pii,infosec,dlp,retention,attack,phishing,ransomware,' +
      'firewall,vulnerability,ciso,client file,customer file,client data,customer data,personal data,training data,train model,' +
      'data protection,data quality,data owner,data ownership,data access,access to data,data steward,lineage,' +
      'prompt injection,master data,data loss,data incident,proprietary,trade secret,patient record,stolen,anonymize,redact,' +
      'data classification,employee data,customer record,leave company,leaves company,leave house,leaked,data stored,data residency,pen test,penetration test,security review,who can see,who may see,see data,security incident,stored data,data store,safe to share,safe to use,client name,company data,our data,company secrets,internal document,zero trust,access control,access right,customer information,client information,medical record,salary data,data policy,put data,data set,data catalog,data breach,feed data,input data,sensitive information,gets out,classified,shadow ai,data governance,data security,governance of data,data governance policy',
    hints:
      'access,file,document,record,email,client,customer,patient,information,safe,share,store,permission,quality,put into,' +
      'paste,upload,enter,feed,identity,login,password,threat,expose,dataset,database,incident,spreadsheet,' +
      'sharepoint,delete,outside,catalog,folder,source code,lost,export,account,steal,lose,transcript,recording,data,visible,private,keep safe,secrecy,spy,steal,theft,nda,privileged,malware,virus,audit log,logs,mask,anonymous,archive,retain,backup,source,governing,internal,names,address,health',
  },
  'infrastructure-and-cloud-architecture': {
    means:
      'gpu,compute,computing,host,server,azure,aws,gcp,network,capacity,integrate,integration,kubernetes,cluster,api,latency,' +
      'datacenter,on premise,on prem,storage,bandwidth,hardware,mlops,container,docker,gateway,endpoint,data center,' +
      'data lake,data platform,tech stack,vector database,google cloud,disaster recovery,landing zone,' +
      'architect,uptime,outage,availability,system integration,processing power,nvidia,warehouse,machine,graphics card,chip,accelerator,migration,migrate,where does model run,where do models run,run model,models run,model hosted,scalable,scalability,on site,own servers,self host,hosted,connect to,interface,interoperability,microservice,bedrock,databricks,snowflake,vm,load balancer,edge,edge device,technology stack,it landscape,data pipeline,technical debt,run platform,operate platform,server performance,gpu purchase',
    hints:
      'run,system,connect,design,technical,backup,reliability,legacy,database,environment,scale,region,' +
      'sap,erp,slow,speed,down,maintain,technology,back end,virtual,stack,sandbox,build,local,plug into,power,platform,technical,tech,inference,downtime,resilience,crash,response time,ram,cpu,infra,cloud cost,deploy model,webhook,middleware,enterprise system,tokens,throughput,operate',
  },
  'model-governance-and-ethics-policy': {
    means:
      'ethical,bias,fairness,fair,unfair,guardrail,explain,explainable,explainability,transparent,transparency,hallucinate,' +
      'hallucination,discriminate,discrimination,moral,trustworthy,principle,responsible ai,responsible use,ai responsibly,' +
      'approve model,model approval,sign off model,review board,human in loop,human oversight,acceptable use,ai policy,' +
      'usage policy,use policy,model risk,red team,model validation,black box,ethics board,ethics committee,' +
      'model card,model in production,model into production,deepfake,model drift,model inventory,model review,right thing,not allowed to use,allowed to use ai for,algorithm,automated decision,release model,goes live model,model goes live,turn off model,switch off model,stop model,pull model,check output,human check,human review,model is wrong,gets it wrong,ai is wrong,harmful,do no harm,social scoring,facial recognition,emotion recognition,surveillance,racist,sexist,prejudice,rules for ai,rules for using ai,house rules,code of conduct,guideline for ai,should we be doing,ai principle,governance board,governance of model,model registry,model owner,generative ai policy,made up,makes things up,makes stuff up,algorithmic,right to use,rules for,what are rules,should we use,without human,ai decide,human in,human,rule,unethical,not be used,should not use,must not use,never use,screen candidate,job applicant,hiring decision,model audit,audit model,governance policy,model to production,approve deployment of model,safe model,model is safe',
    hints:
      'rule,risk,risk assessment,approve,harm,oversee,oversight,review,drift,monitor,validate,test,production,allow,forbid,' +
      'ban,switch off,shut down,wrong,score,guideline,standard,retire,retrain,accuracy,trust,toxic,offensive,' +
      'prohibit,dangerous,values,permit,human,inappropriate,mistake,committee,retract,version,made up,invent,applicant,accept,output,check,human,decide about people,autonomous,agent alone,accountable,conscience,society,reputation,morally,sentient,manipulate,fake,misuse,abuse,stereotype,gender,diversity,forbidden,banned,off limits,do and dont,governance,verify,veto,override,turn off,recall,judge,wrong answers,error,loan,candidate,screen',
  },
  'regulatory-compliance': {
    means:
      'regulator,regulation,law,legal,lawful,illegal,audit,auditor,gdpr,hipaa,lawyer,attorney,counsel,authority,fine,penalty,statute,' +
      'statutory,sox,iso,legislation,copyright,liable,liability,lawsuit,dpia,eu ai act,ai act,high risk,watchdog,' +
      'against law,intellectual property,impact assessment,comply,compliant,inspector,dora,nist,sec filing,ccpa,sued,suing,data protection authority,protection authority,supervisory authority,data protection officer,ai register,legal risk,legal requirement,breaking law,break law,allowed by law,within law,laws,prosecute,fined,regulated,regulatory filing,external audit,internal audit,conformity,red tape,patent,trademark,legal department,legal team,court case,disclosure,disclose,obligations,bafin,fca,fda,sec,ico,ftc,attestation,soc,mandatory,litigation,legally,register system,have to register,register ai',
    hints:
      'obligation,requirement,government,allow,standard,europe,european,eu,filing,evidence,act,court,sue,rule,risk,inspection,' +
      'trouble,conform,certificate,law firm,rights,national,ministry,supervisor,jurisdiction,break,register,authorities,prove compliance,deadline,notify,consent,binding,union,works council,label,labelling,banned,prohibited practice,bureaucracy,annex,article,directive,copyrighted',
  },
  'engineering-team-tooling': {
    means:
      'engineer,developer,programmer,programming,coder,code,coding,ide,devops,cursor,github,gitlab,vscode,jetbrains,codex,tabnine,' +
      'windsurf,github copilot,coding assistant,code assistant,dev tool,dev team,pair programming,code review,' +
      'code generation,claude code,software development,developer tool,software engineer,vs code,' +
      'engineering tool,pull request,copilot for developers,vibe coding,write code,programmer tool,repository,testers,coding copilot,write software,writes software,writing software,coding tool,developer productivity,engineering productivity,software team,software people,engineers use,developers use,programmers use,test automation,automated testing,engineering department,dev environment,development environment,development team,terminal,intellij,visual studio,replit,copilot for engineers,codebase,commit,merge request,cicd,continuous integration,r and d,frontend,backend developer,data scientist,notebook,jupyter,sdk',
    hints:
      'software,dev,autocomplete,development,technical team,unit test,script,sprint,debug,repo,qa,test,build pipeline,technical staff,tester,testing,engineered,program,refactor,bugs,bug,kanban,jira,builders,it team,apps team,productivity',
  },
  'business-unit-adoption': {
    means:
      'rollout,roll out,roll it out,deployment,deploy,department,champion,culture,cultural,resistance,resist,launch,golive,go live,' +
      'embed,uptake,change management,business unit,use it,not using,nobody uses,people to use,start using,' +
      'onboard business,ambassador,stakeholder,change manager,bring along,new way of working,ways of working,ai usage,' +
      'organizational change,lines of business,transformation business,skeptic,sceptic,persuade,convince,buy in,bring along,take along,on board,get on board,not use,does not use,do not use,dont use,drive adoption,drives adoption,change the way,shift,introduction,adopt,going live,goes live,transition,buyin,win over,hearts and minds,ignore tool,unused,nobody is using,no one uses,no one is using,why is nobody using,communication plan,everyday work,daily business,business side,frontline,shop floor,change program,change agent,super user,switch over,local teams,regional office,usage rate,adoption rate,change fatigue,pushback,cutover,user acceptance,business leader,business owner',
    hints:
      'usage,division,branch,sales,marketing,operations,factory,subsidiary,region,country,communicate,' +
      'communication,introduce,process,workflow,accept,acceptance,afraid,fear,transform,everyone,engagement,employee,' +
      'announce,office,logistics,customer service,call center,store,staff,encourage,wider,expand,spread,daily work,reluctant,colleague,factory,warehouse staff,finance department,legal team uses,hr department,business,customers service,shops,retail,motivate,excited,enthusiasm,incentive,embrace,refuse,hesitant,campaign,newsletter,town hall,organization wide,company wide,wide use,unit,habit,attitude,mindset,mind set',
  },
  'roi-and-board-reporting': {
    means:
      'metric,kpi,dashboard,benefit,worth,worth it,payoff,scorecard,savings,shareholder,investor,value,return,success,outcome,result,' +
      'return on investment,pay off,paid off,pay back,payback,business value,business case,get out of it,value for money,tell board,' +
      'board report,board paper,board meeting,okr,working out,bang for buck,director,supervisory board,prove value,roi,well spent,brought us,key performance,performance indicator,indicator,does it pay,pays off,paying off,tell directors,update board,brief board,present to board,board update,board pack,board member,non executive director,value creation,break even,profitable,profitability,worthwhile,worth the money,waste of money,success rate,measure success,return on,returns,bottom line,cost benefit,cost saving,time saved,hours saved,saved,realization,benefits realization,track record,deliver value,proof that it works,does it work,is it working,what difference,made a difference,scoreboard,balanced scorecard,productive,more productive,save money,saves money,save time,saves time,money back',
    hints:
      'report,performance,progress,track,quarterly,impact,productivity,profit,number,prove,update,presentation,deck,' +
      'slide,status,baseline,audit committee,figures,earn,revenue,save,gain,chairman,chair,failing,analytics,evidence,annual,stats,' +
      'non executive,effective,inform board,measure,indicators,achieved,achievement,goals met,targets met,reports,present,presents,quarter,monthly report,progress report,hear,advantage,efficiency,gains,statistics,analysis,review results,justify,yield,upside,annual report,paper,members,committee report,owners,wall street,market,ai performance',
  },
  'workforce-upskilling': {
    means:
      'training,train,reskill,upskill,skill,literacy,literate,course,learn,learning,teach,teacher,education,talent,curriculum,workshop,' +
      'academy,certification,certify,competence,competency,bootcamp,trainer,coach,coaching,human resources,elearning,' +
      'skill gap,how to prompt,prompt training,prompt engineering,our jobs,replace jobs,lose jobs,job losses,learning program,lesson,class,' +
      'educate staff,capability building,lunch and learn,my job,our job,your job,take job,take jobs,job security,lose job,losing jobs,replaced by ai,classes,master class,skilling,skilled,learned,taught,teaches,know how to use,learn how,seminar,onboard new,new hires,new hire,hiring,recruitment,recruiting,continuing education,ai champions training,curricula,training plan,train people,train staff,ai skills,ai training,digital skill,self study,training budget,instructor,enablement,get better at,career path,competent,practice prompts,prompting,handbook,guidebook,how to use,staff development,people development,personal development,employee development',
    hints:
      'employee,staff,hr,job,prompt,capability,knowledge,hire,recruit,career,webinar,mentor,worker,people,layoff,' +
      'redundancy,qualification,tutorial,beginner,replace,development,basics,graduate,know how,university,retrain,expertise,person,team members,workers,everyone,understand,understanding,future of work,unskilled,experts,apprentice,intern,junior,study,exam,test knowledge,video,material,learner,familiar,educated,job description,unemployment,human capital,personnel,manager,managers,executive,leader',
  },
  'budget-allocation': {
    means:
      'money,funding,fund,cost,spend,spending,finance,financing,purse,headcount,expense,expenditure,afford,capex,opex,dollar,cash,' +
      'cost center,cheque,purse strings,financial,sign off spend,invest,investment,' +
      'cfo,overspend,overrun,chargeback,million,funded,funds,who pays,pays,budgetary,budgeting,money for,cost too much,too expensive,spend on ai,ai spend,capital expenditure,operating expense,envelope,spend money,spending power,money left,run out of money,over budget,under budget,bankroll,cost control,control costs,cloud bill,approve spending,burn rate,business plan money,sponsor,allot,euros,dollars,expenses,economical',
    hints:
      'who pays,pay,pays for,pay for,how much,allocate,cut,increase,limit,forecast,resource,euro,pound,invoice,economics,cheap,expensive,amount,expensive,reserve,' +
      'bill,approve,price,share of,split,run out,charge,fte,extra,approve money,two million,grant,treasury,accounting,accountant,controller,financed,payment,paid,costly,fees,fee,rate,distribution,ration,reallocate,save money,cut costs,annual plan,fiscal,pot,cfos,bigger,reduce,raise',
  },
};

/** What people call a role beside its two names. */
export const roleWords: Readonly<Record<Role, string>> = {
  CAIO: 'ai officer,head of ai,ai chief,ai lead,ai director,chief of ai,chief artificial intelligence officer,artificial intelligence officer',
  CIO: 'information officer,it chief,head of it,it director,it lead,chief of it',
  COO: 'operating officer,operations officer,chief operations officer,operations chief,head of operations,chief of operations',
  CEO: 'executive officer,chief executive,managing director',
  VPAI: 'vp ai,ai vp,vice president,vp',
};
